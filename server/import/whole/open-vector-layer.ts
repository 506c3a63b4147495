/** One layer of a delivery: its declared fields, its CRS or what is wrong with it, its rows as they came. */
import type { Db } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import { type IdentifiedCrs, identifyCrs } from '../crs/identify-crs.ts'
import { refuseImplausible } from '../crs/plausible-bounds.ts'
import type { Delivery, DeliveryBatch } from '../reading/delivery.ts'
import { openDelivery } from '../reading/open-delivery.ts'
import { parcelRows, shapeIn } from '../reading/parcel-rows.ts'
import type { DeliveryFolder } from '../upload/delivered-files.ts'
import type { Dataset } from '../upload/find-dataset.ts'
import { readTableHead } from './table-head.ts'

export interface LayerCrs {
  srid: number | null
  name: string | null
  fault: string | null
  faultEn: string | null
}

/** `table`: the Shapefile's .dbf, for the types and lengths of its fields. */
export async function openVectorLayer(
  db: Db,
  dataset: Dataset,
  table: string | null,
  folder: DeliveryFolder,
) {
  const delivery = await openDelivery(dataset, { scratch: folder.scratch, encoding: null })
  try {
    const { summary } = delivery
    const names = summary.fields.map((name) => ({ name, type: null, length: null }))
    const fields = table === null ? names : await readTableHead(table, summary.encoding.name)
    const crs = summary.table ? null : await crsOf(db, delivery, dataset.name)
    return {
      format: summary.format,
      fields,
      rowCount: summary.rowCount,
      encoding: summary.encoding.name,
      /** Its fault may only be found as rows are read. */
      crs,
      batches: () => batches(delivery, crs, dataset.name),
      close: () => delivery.close(),
    }
  } catch (error) {
    await delivery.close()
    throw error
  }
}

async function crsOf(db: Db, { summary }: Delivery, file: string): Promise<LayerCrs> {
  try {
    const { srid, name } = await identifyCrs(db, summary.crs, null, file)
    return { srid, name, fault: null, faultEn: null }
  } catch (error) {
    if (!(error instanceof UserFault)) throw error
    return { srid: null, name: null, fault: error.detail, faultEn: error.detailEn }
  }
}

async function* batches(delivery: Delivery, crs: LayerCrs | null, file: string) {
  for await (const batch of delivery.batches()) {
    if (crs?.srid != null && crs.fault === null) noteImplausible(batch, crs, file)
    const refused = batch.setAside.map(({ row, message, messageEn, properties = {} }) => ({
      row,
      properties: inCapitals(properties),
      wkb: null,
      problem: message,
      problem_en: messageEn,
    }))
    const staged = batch.staged.map((parcel) =>
      JSON.stringify(
        parcelRows(parcel).map((row) => ({
          row: row.row,
          properties: inCapitals(row.properties),
          wkb: shapeIn(parcel, row)?.toString('hex') ?? null,
          problem: null,
        })),
      ),
    )
    yield {
      read: batch.read,
      parcels: refused.length > 0 ? [...staged, JSON.stringify(refused)] : staged,
      kinds: batch.kinds,
    }
  }
}

function noteImplausible({ bounds }: DeliveryBatch, crs: LayerCrs, file: string): void {
  const geographic = crs.srid === 4490 || crs.srid === 4326
  const identified: IdentifiedCrs = {
    srid: crs.srid ?? 0,
    name: crs.name ?? '',
    geographic,
    from: 'file',
  }
  try {
    refuseImplausible(bounds, identified, file)
  } catch (error) {
    if (!(error instanceof UserFault)) throw error
    crs.fault = error.detail
    crs.faultEn = error.detailEn
  }
}

/** The standards name fields in capitals; software does not always keep them. */
export const inCapitals = (properties: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name.toUpperCase(), value]))
