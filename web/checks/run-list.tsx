/** Every run, newest first. */

import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { scopeText } from '../../gis-data/scope-text.ts'
import { type CheckRunSummary, isUnderWay } from '../api/checks.ts'
import { formatTime } from '../lib/format-time.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import styles from './run-list.module.css'

export function RunList({ runs, open }: { runs: readonly CheckRunSummary[]; open: string | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <aside className={styles.list} aria-label={t('checks.runs')}>
      <h2 className={styles.title}>{t('checks.runs')}</h2>
      <ul>
        {runs.map((run) => (
          <li key={run.id}>
            <Link
              href={pageAddress(`/checks/${run.id}`, { run: run.id, finding: null })}
              className={styles.run}
              aria-current={run.id === open ? 'true' : undefined}
            >
              <span className={styles.scope}>{scopeText(run.scopeTitle, language)}</span>
              <span className={styles.when}>
                {formatTime(run.startedAt)} ·{' '}
                {isUnderWay(run) ? `${Math.round(run.progress * 100)}%` : t(`run.${run.status}`)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </aside>
  )
}
