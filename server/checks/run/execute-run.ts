/** The work of a run as a job: every rule judged and written down, then the hash of it all. */
import type { RuleId } from '../../../gis-data/rules/index.ts'
import type { Database } from '../../db/database.ts'
import { storeFurtherUnits } from '../../db/further-units.ts'
import type { JobAtWork } from '../../jobs/job-queue.ts'
import type { PlannedRun } from './planned-run.ts'
import { resultHash } from './result-hash.ts'
import { runCheck } from './run-check.ts'
import { saveOutcome, saveResultHash } from './run-records.ts'

export async function executeRun(
  database: Database,
  run: PlannedRun,
  job: JobAtWork,
): Promise<void> {
  const { db } = database
  await runCheck(database, run, {
    progress: (step, share) => job.progress(step, share),
    async ruleDone(outcome) {
      await saveOutcome(db, run.id, run.rules.indexOf(outcome.id as RuleId), outcome)
      job.announce()
    },
  })
  job.signal.throwIfAborted()
  await storeFurtherUnits(db, run.id, run.revision)
  await saveResultHash(db, run.id, await resultHash(db, run.id))
}
