/** Jobs as rows. A run or a delivery is a job with columns of its own: its table inherits `hegui.job`. */
import { type Selectable, sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { Words } from '../../gis-data/words.ts'
import type { Job } from '../api/job-contract.ts'
import type { Db, JobTable } from '../db/schema.ts'
import type { JobKind } from './job-kind.ts'

export type JobRecord = Selectable<JobTable>

/** A queued job that needs no columns of its own. */
export async function insertJob(
  db: Db,
  job: { readonly id: string; readonly kind: string; readonly viewer: Viewer },
): Promise<void> {
  const units = job.viewer.units && JSON.stringify(job.viewer.units)
  await sql`
    insert into hegui.job (id, kind, viewer_role, viewer_units)
    values (${job.id}, ${job.kind}, ${job.viewer.role}, ${units}::jsonb)`.execute(db)
}

/** Of any kind. */
export const findJob = (db: Db, id: string): Promise<JobRecord | undefined> =>
  db.selectFrom('hegui.job').selectAll().where('id', '=', id).executeTakeFirst()

/** Of any kind, newest first. */
export const newestJobs = (db: Db, limit: number): Promise<JobRecord[]> =>
  db
    .selectFrom('hegui.job')
    .selectAll()
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()

/** `share` runs from 0 to 1. */
export async function saveProgress(db: Db, id: string, step: Words, share: number): Promise<void> {
  await db
    .updateTable('hegui.job')
    .set({ status: 'running', step: step.title, step_en: step.titleEn, progress: share })
    .where('id', '=', id)
    .execute()
}

export async function completeJob(db: Db, id: string): Promise<void> {
  await db
    .updateTable('hegui.job')
    .set({ status: 'done', step: null, step_en: null, progress: 1, finished_at: new Date() })
    .where('id', '=', id)
    .execute()
}

/** Closes a job that did not reach its end, and takes back what it had done. */
export async function abandonJob(
  db: Db,
  kind: JobKind,
  id: string,
  status: 'failed' | 'cancelled',
  error: Words | null,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await kind.discard?.(tx, id)
    await tx
      .updateTable('hegui.job')
      .set({
        status,
        error: error?.title ?? null,
        error_en: error?.titleEn ?? null,
        step: null,
        step_en: null,
        finished_at: new Date(),
      })
      .where('id', '=', id)
      .execute()
  })
}

/** After a crash: jobs that a former process left queued or at work have failed. Returns how many. */
export async function closeInterruptedJobs(db: Db, kinds: readonly JobKind[]): Promise<number> {
  const left = await db
    .selectFrom('hegui.job')
    .select(['id', 'kind'])
    .where('status', 'in', ['queued', 'running'])
    .execute()
  for (const { id, kind: named } of left) {
    const kind = kinds.find((known) => known.id === named)
    if (!kind) throw new Error(`job ${id} is of the unknown kind ${named}`)
    await abandonJob(db, kind, id, 'failed', kind.interrupted)
  }
  return left.length
}

/** How far a job of any kind is, as answers tell it. */
export const jobState = (
  job: Pick<
    JobRecord,
    | 'id'
    | 'status'
    | 'progress'
    | 'step'
    | 'step_en'
    | 'error'
    | 'error_en'
    | 'started_at'
    | 'finished_at'
  >,
): Omit<Job, 'kind'> => ({
  id: job.id,
  status: job.status,
  progress: job.progress,
  step: job.step,
  stepEn: job.step_en,
  error: job.error,
  errorEn: job.error_en,
  startedAt: job.started_at.toISOString(),
  finishedAt: job.finished_at?.toISOString() ?? null,
})
