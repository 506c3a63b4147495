/**
 * A delivery read to its end, staged, judged and compared with its layer: what would happen, before
 * anything does. Read = accepted + set aside, or it fails.
 */
import type { ImportReport } from '../api/contract.ts'
import type { ImportPreview } from '../api/import-contract.ts'
import type { PreviewedScope } from '../api/replaced-scope-contract.ts'
import { UserFault } from '../errors/user-fault.ts'
import { countChanges, layerRevisionNow, measurePreview } from './count-preview.ts'
import { systemOf } from './crs/system-of.ts'
import { ImportNotes } from './import-notes.ts'
import type { ReportProgress } from './import-request.ts'
import type { Delivered, ImportTarget } from './import-target.ts'
import type { Delivery } from './reading/delivery.ts'
import { judgeKeysBeyond, judgeScope } from './scope/judge-scope.ts'
import { readPlaceNames } from './scope/place-names.ts'
import { placesOf } from './scope/replaced-scope.ts'
import { storeScope } from './scope/store-scope.ts'
import { deliveredByUnit, tellScope } from './scope/tell-scope.ts'
import type { Repairs } from './staging/mend-shapes.ts'
import { stageDelivery } from './staging/stage-delivery.ts'
import type { StagingArea } from './staging/staging-area.ts'

/** What the commit needs, once the rows are staged. */
export interface PendingImport {
  /** Newest changeset of the layer that the rows were compared with. */
  readonly baseRevision: number
  readonly delivered: Delivered
  /** The layer's field to the delivered one. */
  readonly mapping: Readonly<Record<string, string>>
  /** Of a replacement; missing in drafts from before there were scopes. */
  readonly scope?: PreviewedScope | null
  readonly report: Omit<ImportReport, 'changeset'>
}

export interface PreviewOptions {
  /** For messages and the record. */
  readonly file: string
  readonly crs: string | null
  readonly repairs: Repairs
  readonly report: ReportProgress
}

export interface Previewed {
  /** Counted and measured when asked for. */
  preview(): Promise<ImportPreview>
  readonly pending: PendingImport
}

const judging = { title: '核对', titleEn: 'Judging' }
const comparing = { title: '与现有数据比较', titleEn: 'Comparing with what stands' }

/** @throws UserFault for a file that cannot be read at all; of one whose rows are all set aside there is a preview. */
export async function previewDelivery(
  area: StagingArea,
  delivery: Delivery,
  target: ImportTarget,
  options: PreviewOptions,
): Promise<Previewed> {
  const { summary } = delivery
  const { file } = options
  if (summary.rowCount === 0) throw empty(file, summary.layer)
  const { crs, told } = await systemOf(area.db, delivery, options.crs, file)
  const notes = new ImportNotes(area)
  if (told) notes.remark(told.title, told.titleEn)
  remarkEncoding(summary.encoding, notes)
  for (const { message, messageEn } of summary.remarks) notes.remark(message, messageEn)
  const baseRevision = await layerRevisionNow(area.db, target.layer)
  const { admit, mapping } = target.admission(summary, notes, file)
  const staged = await stageDelivery(delivery, crs, area, notes, { ...options, admit })
  await area.analyze()
  await options.report(judging, staged.read, staged.read)
  await target.judgeStaged(area, notes, file, mapping)
  const scoped = await scopedRows(area, target, notes)
  const accepted = await area.count()
  if (staged.read !== accepted + notes.rejected)
    throw new Error(`${staged.read} rows read, ${accepted} staged and ${notes.rejected} set aside`)
  await options.report(comparing, staged.read, staged.read)
  await target.compare(area)
  await area.analyze('import_match')
  const counted = await countChanges(area, target)
  // nothing goes in, so nothing goes: what was set aside is there to be looked at and mended
  const { gone, unchanged } = counted
  const changes = accepted > 0 ? counted : { ...counted, gone: 0, unchanged: unchanged + gone }
  await target.tellReplaced(area, notes, mapping)
  const scope = scoped && (await tellScope(area, target, scoped.delivered, scoped.names, notes))
  const all = notes.list()
  return {
    preview: async () => ({
      layer: target.layer,
      title: target.title,
      baseRevision,
      read: staged.read,
      accepted,
      setAside: notes.rejected,
      changes,
      scope,
      ...(await measurePreview(area, target)),
      remarks: all.filter(({ row }) => row === null),
    }),
    pending: {
      baseRevision,
      delivered: { fields: summary.fields, kinds: [...staged.kinds], srid: crs.srid },
      mapping,
      scope,
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
        mode: target.mode,
        changes,
        ...(scope && scope.names.length > 0 && { replaced: scope.names }),
        notes: all,
      },
    },
  }
}

/** Of a replacement: what was delivered of which unit; rows beyond the scope are set aside. */
async function scopedRows(area: StagingArea, target: ImportTarget, notes: ImportNotes) {
  if (target.mode !== 'replace') return null
  const names = await readPlaceNames(area.db)
  const delivered = await deliveredByUnit(area)
  const places = placesOf(target)
  if (places) {
    await storeScope(area, target, places)
    await judgeScope(area, target, places, names, notes)
    if (target.keyField) await judgeKeysBeyond(area, target, target.keyField, names, notes)
  }
  return { names, delivered }
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
