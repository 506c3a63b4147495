/** Takes a queued run to its end and records how it ended. */
import type { RuleId } from '../../../gis-data/rules/index.ts'
import type { Database } from '../../db/database.ts'
import { EngineFault } from '../../errors/engine-fault.ts'
import type { PlannedRun } from './planned-run.ts'
import { resultHash } from './result-hash.ts'
import { runCheck } from './run-check.ts'
import type { RunQueue } from './run-queue.ts'
import { abandonRun, completeRun, saveOutcome, saveProgress } from './run-records.ts'

/** Progress is written at most this often. */
const PROGRESS_EVERY_MS = 200

export async function executeRun(
  database: Database,
  run: PlannedRun,
  queue: RunQueue,
  signal: AbortSignal,
): Promise<void> {
  const { db } = database
  let saved = 0
  try {
    signal.throwIfAborted()
    await runCheck(database, run, {
      async progress(step, share) {
        signal.throwIfAborted()
        if (Date.now() - saved < PROGRESS_EVERY_MS) return
        saved = Date.now()
        await saveProgress(db, run.id, step, share)
        queue.announce(run.id)
      },
      async ruleDone(outcome) {
        await saveOutcome(db, run.id, run.rules.indexOf(outcome.id as RuleId), outcome)
        queue.announce(run.id)
      },
    })
    signal.throwIfAborted()
    await completeRun(db, run.id, await resultHash(db, run.id))
  } catch (error) {
    if (!signal.aborted) console.error(`check run ${run.id}`, error)
    await abandonRun(
      db,
      run.id,
      signal.aborted ? 'cancelled' : 'failed',
      signal.aborted ? null : messageOf(error),
    ).catch((failure) => console.error(`check run ${run.id} could not be closed`, failure))
  }
}

const messageOf = (error: unknown): string =>
  error instanceof EngineFault
    ? '几何运算失败，未得出结论，请重新运行 (a spatial operation failed; nothing was concluded)'
    : error instanceof Error
      ? error.message
      : String(error)
