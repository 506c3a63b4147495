/** The last runs, to open one again. */

import { useTranslation } from 'react-i18next'
import { scopeText } from '../../gis-data/scope-text.ts'
import type { CheckRunSummary } from '../api/checks.ts'
import { formatTime } from '../lib/format-time.ts'
import { useLanguage } from '../state/use-language.ts'
import { patchPageState } from '../state/use-page-state.ts'
import styles from './recent-runs.module.css'

const SHOWN = 8

export function RecentRuns({ runs }: { runs: readonly CheckRunSummary[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (runs.length === 0) return null
  return (
    <section>
      <h3 className={styles.title}>{t('check.recent')}</h3>
      <ul>
        {runs.slice(0, SHOWN).map((run) => (
          <li key={run.id}>
            <button
              type="button"
              className={styles.run}
              onClick={() => patchPageState({ run: run.id, finding: null })}
            >
              <span>{scopeText(run.scopeTitle, language)}</span>
              <span className={styles.when}>
                {t(`run.${run.status}`)} · {formatTime(run.startedAt)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
