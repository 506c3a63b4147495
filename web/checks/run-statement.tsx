/** What a run says of itself: who, when, how much was judged, on which layers, with which hash. */
import { useTranslation } from 'react-i18next'
import { roleTitles } from '../../gis-data/viewer.ts'
import type { CheckRun } from '../../server/api/contract.ts'
import { formatTime } from '../lib/format-time.ts'
import { useWords } from '../state/use-language.ts'
import tableStyles from '../ui/plain-table.module.css'
import { LayerVersions } from './layer-versions.tsx'
import styles from './run-statement.module.css'

export function RunStatement({ run }: { run: CheckRun }) {
  const { t } = useTranslation()
  const words = useWords()
  const { origin, rules, layers } = run
  const sum = (name: 'considered' | 'checked' | 'setAside') =>
    rules.reduce((total, rule) => total + rule[name], 0).toLocaleString('en-US')
  const lacking = rules.filter(({ missing }) => missing.length > 0).length
  return (
    <section data-testid="run-statement">
      <h3 className={tableStyles.heading}>{t('statement.title')}</h3>
      <p>
        {t('statement.who', {
          role: words(roleTitles[origin.role]),
          start: formatTime(origin.startedAt),
          end: origin.finishedAt ? formatTime(origin.finishedAt) : '—',
          asOf: origin.asOf,
        })}
        {origin.units && t('statement.units', { units: origin.units.join('、') })}
        {origin.basedOn && t('statement.basedOn', { run: origin.basedOn })}
      </p>
      <p>
        {t('statement.rows', {
          considered: sum('considered'),
          checked: sum('checked'),
          setAside: sum('setAside'),
          lacking,
        })}
      </p>
      <p className={styles.hash}>
        {t('statement.hash')} {origin.resultSha256} · {origin.engineVersion}
      </p>
      <details className={styles.layers}>
        <summary>{t('statement.layers', { count: layers.length })}</summary>
        <LayerVersions layers={layers} />
      </details>
    </section>
  )
}
