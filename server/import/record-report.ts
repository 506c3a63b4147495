/** Keeps what an import said with its changeset. */
import { sql } from 'kysely'
import type { ImportReport } from '../api/contract.ts'
import type { Tx } from '../db/schema.ts'

export async function recordReport(tx: Tx, report: ImportReport): Promise<ImportReport> {
  await sql`insert into hegui.import_report (changeset, report)
    values (${report.changeset}::integer, ${JSON.stringify(report)}::jsonb)`.execute(tx)
  return report
}
