/** Takes a queued inspection to its end and records how it ended. */
import type { Database } from '../db/database.ts'
import { EngineFault } from '../errors/engine-fault.ts'
import { UserFault } from '../errors/user-fault.ts'
import {
  abandonDelivery,
  completeDelivery,
  saveOutcome,
  saveProgress,
  saveRecognised,
} from './delivery-records.ts'
import { type InspectionRequest, inspectDelivery } from './inspection/inspect-delivery.ts'

/** Progress is written at most this often. */
const PROGRESS_EVERY_MS = 200

export async function executeInspection(
  database: Database,
  request: InspectionRequest,
  signal: AbortSignal,
): Promise<void> {
  const { db } = database
  const { id } = request
  let saved = 0
  try {
    signal.throwIfAborted()
    const result = await inspectDelivery(database, request, {
      async progress(step, share) {
        signal.throwIfAborted()
        if (Date.now() - saved < PROGRESS_EVERY_MS) return
        saved = Date.now()
        await saveProgress(db, id, step, share)
      },
      recognised: (facts) => saveRecognised(db, id, facts),
      ruleDone: (outcome, ordinal) => saveOutcome(db, id, ordinal, outcome),
    })
    signal.throwIfAborted()
    await completeDelivery(db, id, result)
  } catch (error) {
    const expected = signal.aborted || error instanceof UserFault
    if (!expected) console.error(`inspection ${id}`, error)
    const status = signal.aborted ? 'cancelled' : 'failed'
    await abandonDelivery(db, id, status, signal.aborted ? null : messageOf(error)).catch(
      (failure) => console.error(`inspection ${id} could not be closed`, failure),
    )
  } finally {
    await request.source.remove()
  }
}

function messageOf(error: unknown): string {
  if (error instanceof UserFault) return `${error.detail} (${error.detailEn})`
  if (error instanceof EngineFault)
    return '几何运算失败，未得出结论，请重新提交 (a spatial operation failed; nothing was concluded)'
  return '系统内部错误，已记入日志 (internal error; see the log)'
}
