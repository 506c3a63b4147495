/** Drafts as rows, with the job that works on each. */
import { type Selectable, sql } from 'kysely'
import type { Problem } from '../../api/contract.ts'
import type { ImportDraft } from '../../api/import-contract.ts'
import type { ImportDraftTable } from '../../db/import-tables.ts'
import type { Db, JobTable, Tx } from '../../db/schema.ts'

type Job = Pick<
  Selectable<JobTable>,
  'status' | 'progress' | 'step' | 'step_en' | 'error' | 'error_en'
>
export type DraftRecord = Selectable<ImportDraftTable> & {
  readonly [Column in keyof Job as `job_${Column}`]: Job[Column] | null
}

export async function insertDraft(
  db: Db,
  draft: Pick<ImportDraftTable, 'id' | 'name' | 'actor' | 'files' | 'sha256'>,
): Promise<void> {
  await sql`
    insert into hegui.import_draft (id, name, actor, files, sha256)
    values (${draft.id}, ${draft.name}, ${draft.actor}, ${JSON.stringify(draft.files)}::jsonb,
      ${draft.sha256})`.execute(db)
}

const withJobs = (db: Db) =>
  db
    .selectFrom('hegui.import_draft as draft')
    .leftJoin('hegui.job as job', 'job.id', 'draft.job')
    .selectAll('draft')
    .select([
      'job.status as job_status',
      'job.progress as job_progress',
      'job.step as job_step',
      'job.step_en as job_step_en',
      'job.error as job_error',
      'job.error_en as job_error_en',
    ])

export const findDraft = (db: Db, id: string): Promise<DraftRecord | undefined> =>
  withJobs(db).where('draft.id', '=', id).executeTakeFirst()

/** Newest first. */
export const newestDrafts = (db: Db): Promise<DraftRecord[]> =>
  withJobs(db).orderBy('draft.created_at', 'desc').orderBy('draft.id').execute()

type Stored = Pick<
  ImportDraftTable,
  | 'delivery'
  | 'dataset'
  | 'problem'
  | 'inspected'
  | 'choices'
  | 'preview'
  | 'pending'
  | 'effect'
  | 'report'
> &
  Pick<Selectable<ImportDraftTable>, 'stands' | 'job' | 'does'>

/** JSON columns are given as values. */
export async function updateDraft(db: Db | Tx, id: string, change: Partial<Stored>) {
  const set = Object.entries(change).map(([column, value]) => {
    const plain = typeof value === 'string' || value === null
    return sql`${sql.id(column)} = ${plain ? value : sql`${JSON.stringify(value)}::jsonb`}`
  })
  await sql`update hegui.import_draft set ${sql.join(set)} where id = ${id}`.execute(db)
}

export const deleteDraft = (db: Db, id: string) =>
  db.deleteFrom('hegui.import_draft').where('id', '=', id).execute()

export const isAtWork = ({ job_status }: DraftRecord): boolean =>
  job_status === 'queued' || job_status === 'running'

export function viewDraft(draft: DraftRecord): ImportDraft {
  const atWork = isAtWork(draft)
  const stands = draft.stands === 'received' ? 'failed' : draft.stands
  return {
    id: draft.id,
    name: draft.name,
    delivery: draft.delivery,
    dataset: draft.dataset,
    status: atWork && draft.does ? draft.does : stands,
    progress: atWork ? (draft.job_progress ?? 0) : 1,
    step: atWork ? draft.job_step : null,
    stepEn: atWork ? draft.job_step_en : null,
    problem: atWork ? null : problemWith(draft),
    actor: draft.actor,
    createdAt: draft.created_at.toISOString(),
    inspected: draft.inspected,
    choices: draft.choices,
    preview: draft.preview,
    effect: draft.effect,
    report: draft.report,
  }
}

/** Told by the step itself where it could; after a crash by its job. */
function problemWith(draft: DraftRecord): Problem | null {
  if (draft.problem || draft.job_status !== 'failed') return draft.problem
  return {
    type: 'urn:hegui:interrupted',
    title: '没有完成',
    status: 500,
    detail: draft.job_error ?? '这一步没有完成，请重新执行',
    detailEn: draft.job_error_en ?? 'this step was not done; take it again',
  }
}
