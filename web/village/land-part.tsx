/** The land of a place by class: a bar in the customary colours, the classes, and what stands on it. */
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Code } from '../../gis-data/codes/code-list.ts'
import { landSurvey2019 } from '../../gis-data/codes/land-survey-2019.ts'
import type { VillageSheet } from '../../server/api/village-contract.ts'
import { useWords } from '../state/use-language.ts'
import { CountPart } from './count-part.tsx'
import { featuresAddress } from './features-address.ts'
import styles from './land-part.module.css'
import { muText, percentText } from './land-text.ts'
import part from './part.module.css'

const FIRST = 9
const codes: Readonly<Record<string, Code>> = landSurvey2019.codes
const fillOf = (code: string) => codes[code]?.fill ?? '#cfcabb'

export function LandPart({ sheet }: { sheet: VillageSheet }) {
  const { t } = useTranslation()
  const words = useWords()
  const [whole, setWhole] = useState(false)
  const { land, place } = sheet
  const sum = (land ?? []).reduce((total, { areaM2 }) => total + areaM2, 0)
  return (
    <>
      <section className={part.part} data-testid="village-land">
        <h3 className={part.heading}>{t('village.land')}</h3>
        {land === null ? (
          <p className={part.note}>{t('village.landHidden')}</p>
        ) : land.length === 0 ? (
          <p className={part.note}>{t('village.noLand')}</p>
        ) : (
          <>
            <div className={styles.bar} aria-hidden>
              {land.map((each) => (
                <span
                  key={each.class}
                  title={`${words(each)} ${percentText(each.areaM2 / sum)}%`}
                  style={{ flexGrow: each.areaM2, background: fillOf(each.class) }}
                />
              ))}
            </div>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('village.class')}</th>
                  <th scope="col" className={styles.right}>
                    {t('village.muEllipsoid')}
                  </th>
                  <th scope="col" className={styles.right}>
                    %
                  </th>
                </tr>
              </thead>
              <tbody>
                {land.map((each, at) => (
                  <tr key={each.class} data-more={at >= FIRST && !whole}>
                    <th scope="row">
                      <span
                        className={styles.swatch}
                        style={{ background: fillOf(each.class) }}
                        aria-hidden
                      />
                      <span className={styles.code}>{each.class}</span>
                      {words(each)}
                    </th>
                    <td className={styles.right}>
                      <Link
                        className={part.number}
                        href={featuresAddress(place.code, 'land_parcel', [
                          'class_code',
                          each.class,
                        ])}
                        title={t('village.onMap', { layer: words(each) })}
                      >
                        {muText(each.areaM2)}
                      </Link>
                    </td>
                    <td className={styles.right}>{percentText(each.areaM2 / sum)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {land.length > FIRST && (
              <Button type="link" size="small" onClick={() => setWhole(!whole)}>
                {whole
                  ? t('village.showLess', { count: FIRST })
                  : t('village.showAll', { count: land.length })}
              </Button>
            )}
            <p className={part.note}>
              {t('village.landSum', {
                mu: muText(sum),
                percent: percentText(sum / place.areaM2),
              })}
            </p>
          </>
        )}
      </section>
      <CountPart sheet={sheet} />
    </>
  )
}
