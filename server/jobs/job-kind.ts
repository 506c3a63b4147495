/** What a kind of job says and does when a job of it does not reach its end. */
import type { Words } from '../../gis-data/words.ts'
import type { Tx } from '../db/schema.ts'

export interface JobKind {
  /** As in the column `kind`; jobs of one kind work one at a time, kinds beside each other. */
  readonly id: string
  /** Said of jobs that a crash left open: what happened, and what to do. */
  readonly interrupted: Words
  /**
   * Takes back what the job had done until then, in the transaction that closes it as failed or
   * cancelled; nothing half done is left to be taken for a result.
   */
  readonly discard?: (tx: Tx, id: string) => Promise<void>
}
