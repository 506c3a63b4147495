/** The work of an inspection as a job: read, judged, scored. */
import type { Database } from '../db/database.ts'
import type { JobAtWork } from '../jobs/job-queue.ts'
import { saveOutcome, saveRecognised, saveScore } from './delivery-records.ts'
import { type InspectionRequest, inspectDelivery } from './inspection/inspect-delivery.ts'

export async function executeInspection(
  database: Database,
  request: InspectionRequest,
  job: JobAtWork,
): Promise<void> {
  const { db } = database
  const { id } = request
  const score = await inspectDelivery(database, request, {
    progress: (step, share) => job.progress(step, share),
    recognised: (facts) => saveRecognised(db, id, facts),
    ruleDone: (outcome, ordinal) => saveOutcome(db, id, ordinal, outcome),
  })
  job.signal.throwIfAborted()
  await saveScore(db, id, score)
}
