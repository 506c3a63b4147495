/** One rule of a pair: kind of conflict, reason and action, its conflicts, and the way to the map. */
import { EnvironmentOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { isLayerId } from '../../gis-data/layers/index.ts'
import { conflictActions, conflictTypes } from '../../gis-data/plan-matrix/conflict-types.ts'
import type { PlanConflict } from '../../gis-data/plan-matrix/plan-conflicts.ts'
import { conflictOf } from '../../gis-data/plan-matrix/plan-pairs.ts'
import { ruleOf } from '../../gis-data/rules/index.ts'
import { missingWords } from '../../gis-data/rules/reasons.ts'
import type { PlanMatrixCell } from '../../server/api/plan-matrix-contract.ts'
import { useFindings } from '../api/findings.ts'
import { problemText } from '../api/problem-error.ts'
import { planTitle } from '../map/plans/plan-kind-words.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import { useLanguage, useWords } from '../state/use-language.ts'
import { pageAddress, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { ConflictRow } from './conflict-row.tsx'
import styles from './pair-rule.module.css'

const LISTED = 60

export interface PairRuleProps {
  readonly conflict: PlanConflict
  readonly outcome: PlanMatrixCell['rules'][number] | undefined
  readonly run: string
}

export function PairRule({ conflict, outcome, run }: PairRuleProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const [, navigate] = useLocation()
  const { within } = usePageState()
  const { rule } = conflict
  const changed = { change_a: conflict.a, change_b: conflict.b, allow: null, joint_meeting: null }
  const loser = changed[conflict.action]
  const action = loser
    ? t('plans.change', { plan: planTitle(loser, language) })
    : words(conflictActions[conflict.action])
  const asked = (outcome?.findings ?? 0) > 0
  const { data, error } = useFindings(
    asked ? run : null,
    { rule, state: null, unit: within, fit: null },
    { offset: 0, limit: LISTED },
  )
  const rows = data?.findings.filter((finding) => conflictOf(finding) === conflict)
  const toMap = () =>
    navigate(pageAddress('/', { run, rule, state: null, finding: null, panel: 'check' }))
  return (
    <section className={styles.rule} data-testid={`pair-rule-${rule}`}>
      <header className={styles.head}>
        <h4 className={styles.title}>
          {rule} {words(ruleOf(rule))}
        </h4>
        <span className={styles.type}>{words(conflictTypes[conflict.type])}</span>
      </header>
      <p className={styles.reason}>
        {words(conflict.reason)} {t('plans.action', { action })}
      </p>
      {outcome?.result === 'not_asked' ? (
        <p className={styles.quiet}>{t('plans.notAsked')}</p>
      ) : outcome && outcome.missing.length > 0 ? (
        <p className={styles.quiet}>
          <StateWord state="undecidable" /> {words(missingWords(outcome.missing.filter(isLayerId)))}
        </p>
      ) : !asked ? (
        <p className={styles.quiet}>
          {within === null && outcome?.result === 'conforming' ? (
            <StateWord state="conforming" />
          ) : (
            t('plans.nothing')
          )}
        </p>
      ) : error ? (
        <Notice tone="fault" text={problemText(error, language)} />
      ) : rows === undefined ? (
        <SkeletonRows rows={3} />
      ) : (
        <>
          <ul className={styles.list}>
            {rows.map((finding) => (
              <ConflictRow key={finding.id} finding={finding} conflict={conflict} />
            ))}
          </ul>
          <Button size="small" icon={<EnvironmentOutlined />} onClick={toMap}>
            {t('plans.allOnMap', { count: outcome?.findings ?? 0 })}
          </Button>
        </>
      )}
    </section>
  )
}
