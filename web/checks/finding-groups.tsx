/** Findings by rule: the state filter above, one section per rule, its findings when opened. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type FindingState, findingStates } from '../../gis-data/rules/rule.ts'
import type { CheckRun, RuleOutcome } from '../../server/api/contract.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import type { Language } from '../state/page-state.ts'
import { useLanguage } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import styles from './finding-groups.module.css'
import { FindingUnitFilter } from './finding-unit-filter.tsx'
import { foldRules } from './fold-rules.ts'
import { RuleGroup } from './rule-group.tsx'
import { sumByState } from './sum-by-state.ts'

export function FindingGroups({ run }: { run: CheckRun }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { state, rule } = usePageState()
  if (run.status === 'failed')
    return (
      <Notice
        tone="fault"
        text={(language === 'zh' ? run.error : run.errorEn) ?? t('run.failed')}
      />
    )
  if (run.status === 'cancelled') return <Notice text={t('check.wasCancelled')} />

  const sums = sumByState(run.rules)
  const { open, lacking, conforming } = foldRules(run.rules)
  const undecided = lacking.reduce((sum, { rules }) => sum + rules.length, 0)
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
        {undecided > 0 && (
          <p className={styles.undecided}>{t('checks.undecidedRules', { count: undecided })}</p>
        )}
        <FindingUnitFilter run={run} />
      </div>
      <div lang={language}>
        <RuleGroups run={run} outcomes={open} />
        {lacking.map(({ layers, rules }) => (
          <FoldedGroup key={layers.join()} run={run} outcomes={rules} opened={rule}>
            <StateWord state="undecidable" />{' '}
            {reasonOf(rules[0]!, language) ?? t('check.allSetAside')}
          </FoldedGroup>
        ))}
        {conforming.length > 0 && (
          <FoldedGroup run={run} outcomes={conforming} opened={rule}>
            <StateWord state="conforming" />
          </FoldedGroup>
        )}
      </div>
    </>
  )
}

const RuleGroups = ({ run, outcomes }: { run: CheckRun; outcomes: readonly RuleOutcome[] }) =>
  outcomes.map((outcome) => <RuleGroup key={outcome.id} run={run} outcome={outcome} />)

/** Rules without findings behind one line; open where the address names one of them. */
function FoldedGroup(props: {
  run: CheckRun
  outcomes: readonly RuleOutcome[]
  opened: string | null
  children: ReactNode
}) {
  const { t } = useTranslation()
  const { run, outcomes, opened, children } = props
  return (
    <details className={styles.folded} open={outcomes.some(({ id }) => id === opened)}>
      <summary>
        <span>{children}</span>
        <span className={styles.ruleCount}>
          {t('checks.ruleCount', { count: outcomes.length })}
        </span>
      </summary>
      <RuleGroups run={run} outcomes={outcomes} />
    </details>
  )
}

function reasonOf({ setAsideReasons }: RuleOutcome, language: Language): string | null {
  const [first] = setAsideReasons
  if (!first) return null
  return language === 'zh' ? first.reason : first.reasonEn
}
