/** Reads one layer of a delivery into `hegui.delivery_row`, as it came. */
import { sql } from 'kysely'
import type { DeliveredLayerFacts } from '../../../gis-data/rules/delivery/delivery-contents.ts'
import type { Db } from '../../db/schema.ts'
import type { DeliverySource, SourceLayer } from '../delivery-source.ts'
import { placeRows } from './place-rows.ts'

export interface StagedLayer {
  readonly rows: number
  readonly shapes: DeliveredLayerFacts['shapes']
}

export async function stageLayer(
  db: Db,
  delivery: string,
  layer: string,
  source: SourceLayer,
  isTangle: DeliverySource['isTangle'],
  progress: (rows: number) => Promise<void>,
): Promise<StagedLayer> {
  let rows = 0
  const shapes: Partial<Record<'point' | 'line' | 'polygon', number>> = {}
  for await (const batch of source.batches()) {
    for (const parcel of batch.parcels) await insertRows(db, delivery, layer, source, parcel)
    for (const [kind, count] of Object.entries(batch.kinds)) {
      const known = kind as keyof typeof shapes
      shapes[known] = (shapes[known] ?? 0) + count
    }
    rows += batch.read
    await progress(rows)
  }
  const usable = source.crs?.fault === null && source.crs.srid !== null
  if (usable) await placeRows(db, delivery, layer, isTangle)
  await requireAllStaged(db, delivery, layer, rows)
  return { rows, shapes }
}

async function insertRows(
  db: Db,
  delivery: string,
  layer: string,
  { crs }: SourceLayer,
  parcel: string,
): Promise<void> {
  await sql`
    insert into hegui.delivery_row (delivery_id, layer, fid, attributes, shape, problem, problem_en)
    select ${delivery}, ${layer}, "row", properties,
      ST_SetSRID(ST_GeomFromWKB(decode(wkb, 'hex')), ${crs?.srid ?? 0}::integer), problem, problem_en
    from json_to_recordset(${parcel}::json) as given
      ("row" bigint, properties jsonb, wkb text, problem text, problem_en text)`.execute(db)
}

async function requireAllStaged(db: Db, delivery: string, layer: string, read: number) {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from hegui.delivery_row
    where delivery_id = ${delivery} and layer = ${layer}`.execute(db)
  if (rows[0]!.count !== read)
    throw new Error(`${layer}: ${read} rows read, ${rows[0]!.count} staged`)
}
