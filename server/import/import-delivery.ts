/**
 * One import from file to changeset: read, identify the CRS, stage and judge every row, commit all
 * or nothing. Read = accepted + rejected, or the import fails.
 */
import { type RawBuilder, sql } from 'kysely'
import type { ImportReport } from '../api/contract.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import { catalogueTarget } from './catalogue/catalogue-target.ts'
import { identifyCrs } from './crs/identify-crs.ts'
import { customTarget } from './custom/custom-target.ts'
import { ImportNotes } from './import-notes.ts'
import type { ImportRequest, ReportProgress } from './import-request.ts'
import type { ImportTarget } from './import-target.ts'
import type { Delivery } from './reading/delivery.ts'
import { openDelivery } from './reading/open-delivery.ts'
import { stageDelivery } from './staging/stage-delivery.ts'
import { StagingArea } from './staging/staging-area.ts'
import { type DeliveryFolder, hashOf } from './upload/delivered-files.ts'
import { findDataset } from './upload/find-dataset.ts'

/**
 * @param folder where the files of the request lie; the caller removes it
 * @throws UserFault naming file, layer or row; then the database is as it was
 */
export async function importDelivery(
  db: Db,
  request: ImportRequest,
  folder: DeliveryFolder,
  report: ReportProgress,
): Promise<ImportReport> {
  const { query } = request
  const target = query.custom !== undefined ? customTarget(query.custom) : catalogueTarget(query)
  await target.refuseEarly(db)
  const sha256 = await hashOf(request.files)
  const dataset = await findDataset(request.files, folder, query.dataset ?? null)
  const delivery = await openDelivery(dataset, {
    scratch: folder.scratch,
    encoding: query.encoding ?? null,
    swapped: query.axes === 'yx',
  })
  const area = new StagingArea(db)
  try {
    await area.sweep()
    const source = { actor: request.actor, sha256, file: fileNamed(request, dataset.name) }
    const crs = query.crs ?? null
    const done = await bringIn(area, delivery, target, { ...source, crs, report })
    await tidy(db, target.table)
    return done
  } catch (error) {
    await area.clear()
    throw error
  } finally {
    await delivery.close()
  }
}

/** The embedded engine does neither by itself: plans go stale, and staged rows leave their room behind. */
async function tidy(db: Db, table: RawBuilder<unknown>): Promise<void> {
  await sql`analyze ${table}`.execute(db)
  await sql`vacuum hegui.import_row`.execute(db)
}

interface Source {
  readonly actor: string
  readonly sha256: string
  readonly file: string
  readonly crs: string | null
  readonly report: ReportProgress
}

async function bringIn(
  area: StagingArea,
  delivery: Delivery,
  target: ImportTarget,
  source: Source,
): Promise<ImportReport> {
  const { summary } = delivery
  const { file } = source
  if (summary.rowCount === 0) throw empty(file, summary.layer)
  const crs = await identifyCrs(area.db, summary.crs, source.crs, file)
  const notes = new ImportNotes()
  remarkEncoding(summary.encoding, notes)
  for (const { message, messageEn } of summary.remarks) notes.remark(message, messageEn)
  const admit = target.admission(summary, notes, file)
  const staged = await stageDelivery(delivery, crs, area, notes, { ...source, admit })
  await target.judgeStaged(area, notes, file)
  const accepted = await area.count()
  if (staged.read !== accepted + notes.rejected)
    throw new Error(`${staged.read} rows read, ${accepted} staged and ${notes.rejected} set aside`)
  if (accepted === 0) throw nothingUsable(file, staged.read, notes)
  source.report('写入', staged.read, staged.read)
  return target.commit(area, {
    source,
    summary,
    crs,
    kinds: staged.kinds,
    report: {
      layer: target.layer,
      title: target.title,
      file,
      format: summary.format,
      encoding: { ...summary.encoding },
      crs: { srid: crs.srid, name: crs.name, from: crs.from },
      read: staged.read,
      accepted,
      rejected: notes.rejected,
      notes: notes.list(),
    },
  })
}

/** The dataset's name, after the archive's where it came in one. */
function fileNamed({ files }: ImportRequest, dataset: string): string {
  const [only, another] = files
  return only && !another && only.name !== dataset ? `${only.name}/${dataset}` : dataset
}

function remarkEncoding(encoding: { name: string; from: string }, notes: ImportNotes): void {
  if (encoding.from !== 'values' || encoding.name === 'UTF-8') return
  notes.remark(
    `文件没有说明文字编码，按字节判断为 ${encoding.name}；若文字有误请用 --encoding 指定`,
    `the file does not say its encoding; judged by its bytes to be ${encoding.name}; name another with --encoding if the text is wrong`,
  )
}

const empty = (file: string, layer: string) =>
  new UserFault(
    'unreadable_file',
    `${file}：图层 ${layer} 中没有记录`,
    `${file}: the layer ${layer} has no rows`,
  )

function nothingUsable(file: string, read: number, notes: ImportNotes): UserFault {
  const reasons = notes.list().filter(({ kind }) => kind === 'set_aside')
  const [first] = reasons
  return new UserFault(
    'unreadable_file',
    `${file}：${read} 条记录全部不可用；第 ${first?.row} 行：${first?.message}`,
    `${file}: none of the ${read} rows is usable; row ${first?.row}: ${first?.messageEn}`,
    reasons.slice(0, 50).map(({ row, message }) => ({ path: `${file} #${row}`, message })),
  )
}
