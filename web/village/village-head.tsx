/** Which place this is: the way down to it, its name, and what is known of it in one line. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { codeTitle } from '../../gis-data/codes/index.ts'
import { district } from '../../gis-data/district.ts'
import type { VillageSheet } from '../../server/api/village-contract.ts'
import { useLayerSummaries } from '../api/layers.ts'
import { formatTime } from '../lib/format-time.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { landText } from './land-text.ts'
import styles from './village-head.module.css'

export function VillageHead({ sheet, children }: { sheet: VillageSheet; children: ReactNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { place, trail, within } = sheet
  const { layers } = useLayerSummaries()
  const invented = layers.some(({ id, synthetic }) => id === place.level && synthetic)
  const nameOf = ({ code, name }: { code: string; name: string }) =>
    code === district.code && language === 'en' ? 'Pidu' : name
  const facts = [
    landText(place.areaM2, language),
    place.kind && codeTitle('unitKind', place.kind, language),
    place.planning && t('village.planning'),
    place.population !== null &&
      `${t('village.population')} ${t('village.persons', { persons: place.population.toLocaleString('en-US') })}`,
    `${t('village.code')} ${place.code}`,
  ]
  return (
    <header className={styles.head}>
      <div className={styles.naming}>
        <nav className={styles.trail} aria-label={t('shell.unit')}>
          {trail.slice(0, -1).map((above) => (
            <span key={above.code}>
              <Link href={pageAddress(`/village/${above.code}`)}>{nameOf(above)}</Link> ›{' '}
            </span>
          ))}
          <span>{t('village.title')}</span>
        </nav>
        <h2 className={styles.name}>{nameOf(place)}</h2>
        <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
        {within.length > 0 && (
          <p className={styles.within}>
            {t('village.within')}
            {within.map(({ code, name }) => (
              <Link key={code} href={pageAddress(`/village/${code}`)}>
                {name}
              </Link>
            ))}
          </p>
        )}
      </div>
      <p className={styles.asOf}>
        {t('village.facts', { time: formatTime(sheet.asOf), revision: sheet.revision })}
        {invented && <span className={styles.invented}>{t('synthetic.short')}</span>}
      </p>
      {children}
    </header>
  )
}
