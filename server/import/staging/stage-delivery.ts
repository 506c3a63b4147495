/** Reads a delivery to its end: every row is staged valid in EPSG:4490, or set aside with its reason. */
import type { IdentifiedCrs } from '../crs/identify-crs.ts'
import { refuseImplausible } from '../crs/plausible-bounds.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { ReportProgress } from '../import-request.ts'
import type { Delivery, DeliveryBatch, Parcel, SourceBounds } from '../reading/delivery.ts'
import { assignUnits } from './assign-units.ts'
import { mendShapes, type Repairs } from './mend-shapes.ts'
import type { StagingArea } from './staging-area.ts'

export type ShapeKind = 'point' | 'line' | 'polygon'

export interface StagedDelivery {
  readonly read: number
  readonly kinds: ReadonlySet<ShapeKind>
}

/** What a target layer makes of the delivered rows before they are staged; refused rows go to the notes. */
export type Admit = (parcel: Parcel, srid: number) => Parcel

export interface StagingOptions {
  readonly file: string
  readonly admit: Admit
  readonly repairs: Repairs
  /** Throws to end the work, e.g. when it was cancelled. */
  readonly report: ReportProgress
}

const reading = { title: '读取并检查', titleEn: 'Reading and checking' }

export async function stageDelivery(
  delivery: Delivery,
  crs: IdentifiedCrs,
  area: StagingArea,
  notes: ImportNotes,
  options: StagingOptions,
): Promise<StagedDelivery> {
  let read = 0
  let flattened = 0
  const kinds = new Set<ShapeKind>()
  const misplaced: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  let implausible = 0
  for await (const batch of delivery.batches(crs.geographic ? 'degrees' : 'metres')) {
    implausible += batch.implausible.rows
    widen(misplaced, batch.implausible.bounds)
    for (const kind of Object.keys(batch.kinds)) kinds.add(kind as ShapeKind)
    for (const { row, message, messageEn, properties } of batch.setAside)
      notes.setAside(row, message, messageEn, { properties })
    for (const delivered of batch.staged) {
      const parcel = options.admit(delivered, crs.srid)
      if (parcel.count === 0) continue
      if (await area.stage(parcel, crs.srid)) continue
      await mendShapes(area, parcel, notes, options.repairs)
      await assignUnits(area, parcel, notes)
    }
    takeNotes(batch, notes, options.repairs)
    await notes.save()
    read += batch.read
    flattened += batch.flattened
    await options.report(reading, read, delivery.summary.rowCount)
  }
  // When no row fits, it is the CRS that is wrong, not the rows.
  if (kinds.size === 0 && implausible > 0) refuseImplausible(misplaced, crs, options.file)
  if (flattened > 0)
    notes.remark(
      `${flattened} 条图形带有高程或量测值，只取平面坐标`,
      `${flattened} shapes had heights or measures; only plane coordinates are kept`,
    )
  return { read, kinds }
}

function widen(bounds: [number, number, number, number], more: SourceBounds): void {
  bounds[0] = Math.min(bounds[0], more[0])
  bounds[1] = Math.min(bounds[1], more[1])
  bounds[2] = Math.max(bounds[2], more[2])
  bounds[3] = Math.max(bounds[3], more[3])
}

/** What the reader mended on the way, such as rings that did not close. */
function takeNotes(batch: DeliveryBatch, notes: ImportNotes, repairs: Repairs): void {
  for (const { row, message, messageEn } of batch.notes) {
    if (repairs === 'accept') notes.repaired(row, message, messageEn)
    else if (!notes.isSetAside(row))
      notes.setAside(row, `${message}；未接受修复`, `${messageEn}; repairs were refused`)
  }
}
