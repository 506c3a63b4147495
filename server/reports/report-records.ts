/** Reports as rows: jobs with the file they made. The newest are kept, within a bound. */
import { type Selectable, sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { Words } from '../../gis-data/words.ts'
import type { ReportFormat, ReportSummary } from '../api/report-contract.ts'
import type { Db, ReportTable } from '../db/schema.ts'
import { jobState } from '../jobs/job-records.ts'

type ReportRecord = Omit<Selectable<ReportTable>, 'content'>

const KEPT = 60
const KEPT_BYTES = 300_000_000
const KEPT_DAYS = 30

const columns = [
  'id',
  'kind',
  'status',
  'progress',
  'step',
  'step_en',
  'error',
  'error_en',
  'viewer_role',
  'viewer_units',
  'started_at',
  'finished_at',
  'title',
  'title_en',
  'format',
  'file_name',
  'bytes',
  'sha256',
  'result_sha256',
] as const satisfies readonly (keyof ReportTable)[]

export interface NewReport {
  readonly id: string
  readonly viewer: Viewer
  readonly words: Words
  readonly format: ReportFormat
  readonly fileName: string
}

export async function insertReport(db: Db, report: NewReport): Promise<void> {
  const units = report.viewer.units && JSON.stringify(report.viewer.units)
  await sql`
    insert into hegui.report (id, viewer_role, viewer_units, title, title_en, format, file_name)
    values (${report.id}, ${report.viewer.role}, ${units}::jsonb, ${report.words.title},
      ${report.words.titleEn}, ${report.format}, ${report.fileName})`.execute(db)
}

export const findReport = (db: Db, id: string): Promise<ReportRecord | undefined> =>
  db.selectFrom('hegui.report').select(columns).where('id', '=', id).executeTakeFirst()

export const newestReports = (db: Db): Promise<ReportRecord[]> =>
  db
    .selectFrom('hegui.report')
    .select(columns)
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .limit(2 * KEPT)
    .execute()

export async function readContent(db: Db, id: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('hegui.report')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.content ?? null
}

export interface MadeFile {
  readonly content: Uint8Array
  readonly sha256: string
  readonly resultSha256: string | null
}

/** Also lets go of old files: beyond the number, the size and the age that are kept. */
export async function saveFile(db: Db, id: string, made: MadeFile): Promise<void> {
  await db
    .updateTable('hegui.report')
    .set({
      content: made.content,
      bytes: made.content.length,
      sha256: made.sha256,
      result_sha256: made.resultSha256,
    })
    .where('id', '=', id)
    .execute()
  await sql`
    delete from hegui.report where id in (
      select id from (
        select id, finished_at, row_number() over newest as place, sum(bytes) over newest as total
        from hegui.report where finished_at is not null
        window newest as (order by finished_at desc, id)
      ) as ended
      where place > ${KEPT}::integer or total > ${KEPT_BYTES}::bigint
        or finished_at < now() - make_interval(days => ${KEPT_DAYS}::integer))`.execute(db)
}

export const viewReport = (record: ReportRecord): ReportSummary => ({
  ...jobState(record),
  title: record.title,
  titleEn: record.title_en,
  format: record.format,
  fileName: record.file_name,
  bytes: record.bytes,
  sha256: record.sha256,
  resultSha256: record.result_sha256,
})
