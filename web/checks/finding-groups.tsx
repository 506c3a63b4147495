/** Findings by rule: the state filter above, one section per rule, its findings when opened. */
import { useTranslation } from 'react-i18next'
import { type FindingState, findingStates } from '../../gis-data/rules/rule.ts'
import type { CheckRun } from '../../server/api/contract.ts'
import { worstFirst } from '../map/verdict/state-marks.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import styles from './finding-groups.module.css'
import { FindingUnitFilter } from './finding-unit-filter.tsx'
import { RuleGroup } from './rule-group.tsx'
import { sumByState } from './sum-by-state.ts'

export function FindingGroups({ run }: { run: CheckRun }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { state } = usePageState()
  if (run.status === 'failed') return <Notice tone="fault" text={run.error ?? t('run.failed')} />
  if (run.status === 'cancelled') return <Notice text={t('check.wasCancelled')} />

  const sums = sumByState(run.rules)
  const ordered = [...run.rules].sort(
    (a, b) =>
      worstFirst.indexOf(a.result) - worstFirst.indexOf(b.result) ||
      b.findings - a.findings ||
      (a.id < b.id ? -1 : 1),
  )
  const toggle = (each: FindingState) => patchPageState({ state: state === each ? null : each })
  return (
    <>
      <div className={styles.filters}>
        <div className={styles.states}>
          {findingStates.map((each) => (
            <button
              key={each}
              type="button"
              className={styles.state}
              aria-pressed={state === each}
              data-testid={`state-${each}`}
              onClick={() => toggle(each)}
            >
              <StateWord state={each} />
              <span className={styles.sum}>{(sums[each] ?? 0).toLocaleString('en-US')}</span>
            </button>
          ))}
        </div>
        <FindingUnitFilter run={run} />
      </div>
      <div lang={language}>
        {ordered.map((outcome) => (
          <RuleGroup key={outcome.id} run={run} outcome={outcome} />
        ))}
      </div>
    </>
  )
}
