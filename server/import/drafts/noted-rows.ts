/** Rows that were set aside or mended, as they were delivered, with what is said of them. */
import { type RawBuilder, sql } from 'kysely'
import type { Layer } from '../../../gis-data/catalogue.ts'
import { STORAGE_SRID } from '../../../gis-data/crs.ts'
import type { DraftRows } from '../../api/import-contract.ts'
import type { Db } from '../../db/schema.ts'
import { asDelivered } from '../catalogue/admit-rows.ts'
import type { PendingImport } from '../preview-delivery.ts'
import type { DraftRecord } from './draft-records.ts'

type Values = Record<string, unknown>
type Shape = DraftRows['rows'][number]['geometryBefore']

interface Noted {
  readonly id: number
  readonly row_number: number
  readonly message: string
  readonly message_en: string
  readonly properties: Values | null
  readonly residual: Values | null
  readonly mended: Shape
}

export type NotedKind = 'repaired' | 'remarked' | 'set_aside'

export async function notedRows(
  db: Db,
  draft: DraftRecord,
  layer: Layer,
  kind: NotedKind,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<DraftRows['rows']> {
  const { rows } = await sql<Noted>`
    select note.id, note.row_number, note.message, note.message_en,
      coalesce(note.properties, staged.properties) as properties,
      coalesce(note.residual, staged.residual) as residual,
      ST_AsGeoJSON(staged.geom, 9)::json as mended
    from ${kind === 'set_aside' ? sql`hegui.import_note` : onePerRow(draft.id, noted[kind])} as note
      left join hegui.import_row as staged on staged.import_id = note.import_id
        and staged.row_number = note.row_number
    where note.import_id = ${draft.id} and note.kind = ${noted[kind]}::text
      ${kind === 'set_aside' ? sql`` : sql`and staged.row_number is not null`}
    order by note.row_number, note.id
    limit ${limit}::integer offset ${offset}::integer`.execute(db)
  const { mapping } = draft.pending as PendingImport
  const shapes = await shapesOf(db, rows)
  const nameIn = new Map(Object.entries(mapping).map(([field, delivered]) => [delivered, field]))
  return rows.map((noted) => {
    const delivered = asDelivered(mapping, noted.properties, noted.residual)
    const key = delivered[mapping[layer.keyField] ?? layer.keyField]
    const shape = shapes.get(noted.id) ?? null
    return {
      row: noted.row_number,
      fid: null,
      key: key === null || key === undefined ? null : String(key),
      message: noted.message,
      messageEn: noted.message_en,
      before: null,
      // Under the layer's names, where the field is one of it.
      after: Object.fromEntries(
        Object.entries(delivered).map(([name, value]) => [nameIn.get(name) ?? name, value]),
      ),
      geometryBefore: kind === 'repaired' ? shape : null,
      geometryAfter: kind === 'set_aside' ? shape : noted.mended,
      reshaped: null,
    }
  })
}

const noted: Record<NotedKind, string> = {
  repaired: 'repaired',
  remarked: 'remark',
  set_aside: 'set_aside',
}

/** A row of which several things are said is one row. */
const onePerRow = (id: string, kind: string): RawBuilder<unknown> => sql`(
  select distinct on (row_number) id, import_id, row_number, kind, properties, residual, shape,
    string_agg(message, '；') over said as message, string_agg(message_en, '; ') over said as message_en
  from hegui.import_note where import_id = ${id} and kind = ${kind}::text
  window said as (partition by row_number order by id
    rows between unbounded preceding and unbounded following)
  order by row_number, id)`

/** A shape that cannot be brought to the map is told without its place. */
async function shapesOf(db: Db, rows: readonly Noted[]): Promise<Map<number, Shape>> {
  const ids = rows.map(({ id }) => id)
  try {
    return await transformed(db, ids)
  } catch {
    const shapes = new Map<number, Shape>()
    for (const id of ids) {
      const own = await transformed(db, [id]).catch(() => new Map<number, Shape>())
      shapes.set(id, own.get(id) ?? null)
    }
    return shapes
  }
}

async function transformed(db: Db, ids: readonly number[]): Promise<Map<number, Shape>> {
  const { rows } = await sql<{ id: number; shape: Shape }>`
    select id, ST_AsGeoJSON(case when ST_SRID(shape) in (0, ${sql.lit(STORAGE_SRID)}) then shape
      else ST_Transform(shape, ${sql.lit(STORAGE_SRID)}) end, 9)::json as shape
    from hegui.import_note where id = any(${[...ids]}::bigint[]) and shape is not null`.execute(db)
  return new Map(rows.map(({ id, shape }) => [id, shape]))
}
