/** Findings counted by state, worst first: a violation is never added up with a notice. */

import { worstFirst } from '../../../gis-data/rules/result-order.ts'
import type { FindingState } from '../../../gis-data/rules/rule.ts'
import styles from './state-counts.module.css'
import { StateWord } from './state-word.tsx'

export function StateCounts({ byState }: { byState: Readonly<Partial<Record<string, number>>> }) {
  const present = worstFirst.filter((state) => (byState[state] ?? 0) > 0) as FindingState[]
  return (
    <span className={styles.counts}>
      {present.map((state) => (
        <StateWord key={state} state={state} count={byState[state]} short />
      ))}
    </span>
  )
}
