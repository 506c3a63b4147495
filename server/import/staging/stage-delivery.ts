/** Reads a delivery to its end: every row is staged valid in EPSG:4490, or set aside with its reason. */
import type { IdentifiedCrs } from '../crs/identify-crs.ts'
import { refuseImplausible } from '../crs/plausible-bounds.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { ReportProgress } from '../import-request.ts'
import type { Delivery, DeliveryBatch, Parcel, SourceBounds } from '../reading/delivery.ts'
import { toldLater } from '../told-later.ts'
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
  const batches = delivery.batches(crs.geographic ? 'degrees' : 'metres')
  await area.expect(delivery.summary.rowCount)
  const writing = new StagingInTurn(area, crs.srid, notes, options.repairs)
  try {
    for await (const batch of batches) {
      implausible += batch.implausible.rows
      widen(misplaced, batch.implausible.bounds)
      for (const kind of Object.keys(batch.kinds)) kinds.add(kind as ShapeKind)
      for (const { row, message, messageEn, properties } of batch.setAside)
        notes.setAside(row, message, messageEn, { properties })
      for (const delivered of batch.staged) {
        const parcel = options.admit(delivered, crs.srid)
        if (parcel.count > 0) await writing.add(parcel)
      }
      // Whether a mended row was set aside after all is known when all are staged.
      if (batch.notes.length > 0) await writing.settled()
      takeNotes(batch, notes, options.repairs)
      await notes.save()
      read += batch.read
      flattened += batch.flattened
      await options.report(reading, read, delivery.summary.rowCount)
    }
    await writing.settled()
  } finally {
    await writing.ended()
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

/**
 * Two parcels are in the database's hands at a time, so that it is never without work; what is mended
 * is mended in the order of the file.
 */
class StagingInTurn {
  #staging: Promise<unknown> = Promise.resolve()
  #mended: Promise<void> = Promise.resolve()

  constructor(
    readonly area: StagingArea,
    readonly srid: number,
    readonly notes: ImportNotes,
    readonly repairs: Repairs,
  ) {}

  async add(parcel: Parcel): Promise<void> {
    const sound = this.area.stage(parcel, this.srid)
    this.#staging = sound.catch(() => {})
    await this.#mended
    this.#mended = toldLater(this.#mend(parcel, sound))
  }

  settled(): Promise<void> {
    return this.#mended
  }

  /** Nothing is written any more once this is done, however it went. */
  async ended(): Promise<void> {
    await Promise.allSettled([this.#staging, this.#mended])
  }

  async #mend(parcel: Parcel, sound: Promise<boolean>): Promise<void> {
    if (await sound) return
    await mendShapes(this.area, parcel, this.notes, this.repairs)
    await assignUnits(this.area, parcel, this.notes)
  }
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
