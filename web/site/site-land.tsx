/** 占地: the site's land by class, owner, plan and control line; every table adds up to the site. */
import { Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatPercent } from '../../gis-data/area.ts'
import { areaText } from '../../gis-data/area-text.ts'
import type { LandShare, OccupationTheme } from '../../server/api/site-contract.ts'
import { useOccupation } from '../api/conformity.ts'
import { problemText } from '../api/problem-error.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import type { SiteShape } from './site-address.ts'
import styles from './site-land.module.css'

type AreaUnit = keyof LandShare['printed']
const unitTitles = {
  m2: 'site.land.m2',
  mu: 'site.land.mu',
  hectares: 'site.land.hectares',
} as const
const units = Object.keys(unitTitles) as AreaUnit[]

export function SiteLand({ geometry }: { geometry: SiteShape }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [unit, setUnit] = useState<AreaUnit>('m2')
  const { data, error } = useOccupation(geometry)
  if (error) return <Notice tone="fault" mark="▲" text={problemText(error, language)} />
  if (!data) return <SkeletonRows rows={14} />
  return (
    <section className={styles.land} data-testid="site-land">
      <Segmented<AreaUnit>
        size="small"
        aria-label={t('site.land.unit')}
        value={unit}
        options={units.map((value) => ({ value, label: t(unitTitles[value]) }))}
        onChange={setUnit}
      />
      {data.themes.map((theme) => (
        <ThemeTable key={theme.id} theme={theme} unit={unit} total={data.printed[unit]} />
      ))}
      <p className={styles.note}>{t('site.land.note')}</p>
    </section>
  )
}

function ThemeTable({
  theme,
  unit,
  total,
}: {
  theme: OccupationTheme
  unit: AreaUnit
  total: string
}) {
  const { t } = useTranslation()
  const words = useWords()
  const language = useLanguage()
  return (
    <table className={styles.table} data-theme={theme.id}>
      <caption className={styles.caption}>{words(theme)}</caption>
      <tbody>
        {theme.rows.map((row) => (
          <tr key={`${row.code}:${row.title}`} data-unknown={row.unknown}>
            <th scope="row" className={styles.name}>
              <span
                aria-hidden
                className={styles.swatch}
                data-empty={row.fill === null}
                style={row.fill ? { background: row.fill } : undefined}
              />
              {row.unknown && '? '}
              {words(row)}
            </th>
            <td className={styles.figure}>{row.printed[unit]}</td>
            <td className={styles.share}>
              <span
                className={styles.bar}
                style={{ width: `${Math.max(2, row.share * 100)}%` }}
                aria-hidden
              />
              {formatPercent(row.share)}%
            </td>
          </tr>
        ))}
      </tbody>
      {theme.rows.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row" className={styles.name}>
              {t('site.land.total')}
            </th>
            <td className={styles.figure} data-testid={`total-${theme.id}`}>
              {total}
            </td>
            <td />
          </tr>
        </tfoot>
      )}
      {theme.overlapM2 > 0 && (
        <tbody>
          <tr>
            <td colSpan={3} className={styles.note}>
              ▲ {t('site.land.overlap', { area: areaText(theme.overlapM2, language) })}
            </td>
          </tr>
        </tbody>
      )}
    </table>
  )
}
