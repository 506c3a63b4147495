/** One run: what it covered, units against rules, each rule's account, and the findings. */

import { useTranslation } from 'react-i18next'
import { findingStates } from '../../gis-data/rules/rule.ts'
import { scopeText } from '../../gis-data/scope-text.ts'
import type { CheckRun } from '../../server/api/contract.ts'
import { formatTime } from '../lib/format-time.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage } from '../state/use-language.ts'
import { Notice } from '../ui/notice.tsx'
import { FindingTable } from './finding-table.tsx'
import { OutcomeTable } from './outcome-table.tsx'
import { RecheckButton } from './recheck-button.tsx'
import { RunComparison } from './run-comparison.tsx'
import { RunExport } from './run-export.tsx'
import styles from './run-page.module.css'
import { RunStatement } from './run-statement.tsx'
import { sumByState } from './sum-by-state.ts'
import { UnitRuleMatrix } from './unit-rule-matrix.tsx'

export function RunPage({ run }: { run: CheckRun }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sums = sumByState(run.rules)
  if (run.status !== 'done')
    return (
      <Notice
        tone={run.status === 'failed' ? 'fault' : 'calm'}
        text={(language === 'zh' ? run.error : run.errorEn) ?? t(`run.${run.status}`)}
      />
    )
  return (
    <article className={styles.page} data-testid="run-page">
      <header className={styles.head}>
        <div>
          <h2 className={styles.title}>{scopeText(run.scopeTitle, language)}</h2>
          <p className={styles.facts}>
            {formatTime(run.startedAt)} · {t('check.revision', { revision: run.revision })} ·{' '}
            {t('checks.ruleCount', { count: run.rules.length })}
          </p>
        </div>
        <ul className={styles.sums}>
          {findingStates.map((state) => (
            <li key={state}>
              <StateWord state={state} />
              <strong className={styles.sum}>{(sums[state] ?? 0).toLocaleString('en-US')}</strong>
            </li>
          ))}
        </ul>
        {!run.scope.geometry && <RecheckButton run={run} />}
        <RunExport run={run} />
      </header>
      <UnitRuleMatrix run={run} />
      <OutcomeTable run={run} />
      <FindingTable run={run} />
      <RunComparison key={run.id} run={run} />
      <RunStatement run={run} />
    </article>
  )
}
