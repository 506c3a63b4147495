/** Where a run tells how far it is and what came out. */
import type { Words } from '../../../gis-data/words.ts'
import type { RuleOutcome } from '../../api/contract.ts'

export interface RunReporter {
  /** Called between chunks; `share` runs from 0 to 1. Throws to end the run, e.g. when cancelled. */
  progress(step: Words, share: number): Promise<void>
  ruleDone(outcome: RuleOutcome): Promise<void>
}
