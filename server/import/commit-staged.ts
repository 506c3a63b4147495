/** Moves staged rows into their layer: one changeset, all or nothing, and only over what they were compared with. */
import { sql } from 'kysely'
import type { ChangeCounts, ImportReport } from '../api/contract.ts'
import { inChangeset } from '../db/changesets.ts'
import type { Db, Tx } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import { layerRevisionNow } from './count-preview.ts'
import type { ImportMode, ImportTarget } from './import-target.ts'
import type { PendingImport } from './preview-delivery.ts'
import { requireUsable } from './require-usable.ts'
import { requireScope } from './scope/require-scope.ts'
import type { StagingArea } from './staging/staging-area.ts'

export interface CommitSource {
  readonly actor: string
  readonly sha256: string
  /** Why, in the sender's words. */
  readonly reason?: string
}

/** What one dataset of a delivery puts into its layer. */
export interface StagedPart {
  readonly area: StagingArea
  readonly target: ImportTarget
  readonly pending: PendingImport
  /** Written in the same transaction. */
  alongside?(tx: Tx, report: ImportReport): Promise<void>
}

/** @throws UserFault `conflict` where the layer changed since the comparison */
export async function commitStaged(
  area: StagingArea,
  target: ImportTarget,
  pending: PendingImport,
  source: CommitSource,
): Promise<ImportReport> {
  const [report] = await commitTogether(area.db, [{ area, target, pending }], source)
  return report!
}

/**
 * All parts in one changeset, each into a layer of its own; the reports are in the order of the parts.
 * @throws UserFault `conflict` where one of the layers changed since the comparison, or where nobody has
 * said what is replaced and that matters; `unreadable_file` where no row is left to write
 */
export async function commitTogether(
  db: Db,
  parts: readonly StagedPart[],
  { actor, sha256, reason = '' }: CommitSource,
): Promise<ImportReport[]> {
  for (const { pending } of parts) requireUsable(pending.report)
  for (const { pending } of parts) requireScope(pending.report.title, pending.scope)
  const done = parts.map(({ target, pending: { report } }) =>
    verbs[target.mode](report.file, titleOf(report)),
  )
  const changeset = {
    kind: 'import',
    actor,
    reason: `${done.join('；')}${reason === '' ? '' : `：${reason}`}`,
    source_file: sourceFile(parts),
    source_sha256: sha256,
  } as const
  const { result } = await inChangeset(db, changeset, async (tx, revision) => {
    const reports: ImportReport[] = []
    for (const { area, target, pending, alongside } of parts) {
      await writeStagedRows(tx, area, target, pending, revision)
      await area.clearRows(tx)
      const report: ImportReport = { changeset: revision, ...pending.report }
      await sql`insert into hegui.import_report (changeset, layer, report)
        values (${revision}::integer, ${report.layer}, ${JSON.stringify(report)}::jsonb)`.execute(
        tx,
      )
      await alongside?.(tx, report)
      reports.push(report)
    }
    return reports
  })
  // The embedded engine does neither by itself: plans go stale, and staged rows leave their room behind.
  for (const { target } of parts) await sql`analyze ${target.table}`.execute(db)
  await sql`vacuum hegui.import_row`.execute(db)
  return result
}

/** Of several datasets, what they came in. */
function sourceFile(parts: readonly StagedPart[]): string {
  const files = parts.map(({ pending }) => pending.report.file)
  const [first = '', ...others] = files
  if (others.length === 0) return first
  const archives = new Set(files.map((file) => file.split('/')[0]))
  return [...archives].join('、')
}

/** The rows as they will stand, into an open changeset; what was staged stays. */
export async function writeStagedRows(
  tx: Tx,
  area: StagingArea,
  target: ImportTarget,
  { baseRevision, report, delivered }: PendingImport,
  revision: number,
): Promise<void> {
  const standing = await layerRevisionNow(tx, target.layer)
  if (standing !== baseRevision) throw stale(target.title, standing)
  await requireStaged(tx, area, report.accepted)
  const synthetic = await target.staysSynthetic(tx)
  await target.write(tx, area, revision, delivered)
  await requireWritten(tx, target, revision, report.changes!)
  await sql`
    insert into hegui.layer_revision (layer, changeset, count, source, synthetic)
    select ${target.layer}, ${revision}::integer, count(*), ${report.file}, ${synthetic}::boolean
    from ${target.table} where ${target.own} and rev_to is null`.execute(tx)
}

/** Of a part, with the first of the places that it is. */
function titleOf({ title, replaced = [] }: PendingImport['report']): string {
  if (replaced.length === 0) return title
  return `${title}中的${replaced.slice(0, 3).join('、')}${replaced.length > 3 ? `等 ${replaced.length} 处` : ''}`
}

const verbs: Record<ImportMode, (file: string, title: string) => string> = {
  append: (file, title) => `导入 ${file} 到 ${title}`,
  replace: (file, title) => `以 ${file} 替换 ${title}`,
  update: (file, title) => `按 ${file} 更新 ${title}`,
}

async function requireStaged(tx: Tx, area: StagingArea, accepted: number): Promise<void> {
  const staged = await area.count(tx)
  if (staged !== accepted) throw new Error(`${staged} rows staged, ${accepted} accepted`)
}

/** What was written is what was foretold, to the row. */
async function requireWritten(
  tx: Tx,
  { table, own }: ImportTarget,
  revision: number,
  { created, geometry, attributes, both, gone }: ChangeCounts,
): Promise<void> {
  const { rows } = await sql<{ begun: number; ended: number }>`
    select (select count(*)::integer from ${table}
        where ${own} and rev_from = ${revision}::integer) as begun,
      (select count(*)::integer from ${table}
        where ${own} and rev_to = ${revision}::integer) as ended`.execute(tx)
  const { begun, ended } = rows[0]!
  const changed = geometry + attributes + both
  if (begun !== created + changed || ended !== gone + changed)
    throw new Error(
      `${begun} versions begun and ${ended} ended; ${created} new, ${changed} changed, ${gone} gone foretold`,
    )
}

const stale = (title: string, standing: number) =>
  new UserFault(
    'conflict',
    `图层“${title}”在预览之后又有变更（版本 ${standing}），请重新预览后再入库`,
    `the layer "${title}" has changed since the preview (revision ${standing}); preview again before you commit`,
  )
