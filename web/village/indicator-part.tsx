/** The indicators of a place: target, stated, drawn, actual and the result, each the way to its page. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { againstWords, basesOf } from '../../gis-data/indicators/against-words.ts'
import { type AreaBasis, areaBases, shortBasis } from '../../gis-data/indicators/area-basis.ts'
import { figureReasons } from '../../gis-data/indicators/figure-reasons.ts'
import { type Indicator, indicatorUnits } from '../../gis-data/indicators/indicator.ts'
import { indicatorIds, indicatorOf } from '../../gis-data/indicators/indicators.ts'
import type { Figure, IndicatorValue } from '../../server/api/indicator-contract.ts'
import type { VillageSheet } from '../../server/api/village-contract.ts'
import { useIndicators } from '../api/indicators.ts'
import { problemText } from '../api/problem-error.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage, useWords } from '../state/use-language.ts'
import { pageAddress, usePageState } from '../state/use-page-state.ts'
import { Mark } from '../ui/mark.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import styles from './indicator-part.module.css'
import part from './part.module.css'

const figures = ['target', 'stated', 'planned', 'actual'] as const

export function IndicatorPart({ place }: { place: VillageSheet['place'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { revision } = usePageState()
  const { data, error } = useIndicators(place.code, revision)
  const within = place.level === 'district' ? null : place.code
  return (
    <section className={part.part} data-testid="village-indicators">
      <h3 className={part.heading}>{t('village.indicators')}</h3>
      {error ? (
        <p className={part.note}>{problemText(error, language)}</p>
      ) : !data ? (
        <SkeletonRows rows={4} />
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('village.indicator')}</th>
              {figures.map((name) => (
                <th key={name} scope="col" className={styles.figure}>
                  {t(`village.figure.${name}`)}
                </th>
              ))}
              <th scope="col">{t('village.result')}</th>
            </tr>
          </thead>
          <tbody>
            {indicatorIds.map((id) => {
              const indicator = indicatorOf(id)
              const value = data.row.values[id]
              return (
                <tr key={id}>
                  <th scope="row">
                    <Link
                      className={styles.name}
                      href={pageAddress(`/indicators/${id}`, { within })}
                    >
                      {words(indicator)}
                    </Link>{' '}
                    <span className={part.note}>{words(indicatorUnits[indicator.unit])}</span>
                  </th>
                  {figures.map((name) => (
                    <td key={name} className={styles.figure} data-figure={name}>
                      <FigureText
                        figure={value[name]}
                        digits={indicatorUnits[indicator.unit].digits}
                        basis={
                          name === 'planned' || name === 'actual' ? basesOf(indicator)[name] : null
                        }
                      />
                    </td>
                  ))}
                  <td>
                    <StateWord state={value.state} /> <Compared checks={value.checks} />
                    <Against value={value} indicator={indicator} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {data && <p className={part.note}>{t('village.bases')}</p>}
    </section>
  )
}

/** What the figures that were not judged say against the result. */
function Against({ value, indicator }: { value: IndicatorValue; indicator: Indicator }) {
  const words = useWords()
  const said = againstWords(indicator, value.against)
  return (
    said && (
      <span className={styles.against} data-testid="against">
        <Mark shape="▲" tone="amber" word={words(said)} />
      </span>
    )
  )
}

/** Which figures were held against the target. */
function Compared({ checks }: Pick<IndicatorValue, 'checks'>) {
  const { t } = useTranslation()
  const judged = checks.filter(({ state }) => state !== 'not_applicable')
  if (judged.length === 0) return null
  const names = [...new Set(judged.map(({ compares }) => t(`village.figure.${compares}`)))]
  return (
    <span className={part.note}>
      {t('village.compared', { figures: names.join(t('village.and')) })}
    </span>
  )
}

function FigureText({
  figure: { value, reason },
  digits,
  basis,
}: {
  figure: Figure
  digits: number
  basis: AreaBasis | null
}) {
  const words = useWords()
  if (value !== null)
    return (
      <>
        {value.toLocaleString('en-US', {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        })}
        {basis && (
          <span className={styles.basis} title={words(areaBases[basis])}>
            {words(shortBasis(basis))}
          </span>
        )}
      </>
    )
  const why = reason ? words(figureReasons[reason]) : ''
  const none = reason === 'not_of_this_kind' || reason === 'not_planned'
  return (
    <span className={part.note} title={why}>
      {none ? '–' : `? ${why}`}
    </span>
  )
}
