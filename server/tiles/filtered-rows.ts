/** The rows of a tile where a filter leaves only some features: the same features as in the ledger. */
import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'
import { type TileAddress, tileFrame } from './tile-address.ts'
import { type Detail, envelope, tileShape } from './tile-geometry.ts'
import { overviewInTile, overviewRow, shapeRows, type TileRows } from './tile-rows.ts'

/** So few are named to the database as they are; of more, first those that lie in the tile. */
const FEW = 2000

/** `fids`: ascending. A predicate that leaves those of them that may lie in the tile. */
export async function chosenInTile(
  db: Db,
  source: ReadableLayer,
  address: TileAddress,
  fids: Float64Array,
  revision: number,
  viewer: Viewer,
): Promise<RawBuilder<boolean>> {
  if (fids.length <= FEW) return among([...fids])
  const { rows } = await sql<{ fid: number }>`
    select feature.fid from ${source.rows(revision, viewer)} as feature
    where feature.geom && ${envelope(tileFrame(address).box)}`.execute(db)
  return among(rows.map(({ fid }) => fid).filter((fid) => holds(fids, fid)))
}

const among = (fids: readonly number[]) => sql<boolean>`feature.fid = any(${[...fids]}::bigint[])`

function holds(ascending: Float64Array, fid: number): boolean {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < fid) low = middle + 1
    else high = middle
  }
  return ascending[low] === fid
}

/** Below a layer's own zoom: its shapes as far as they can be seen, in the place of those merged. */
export function filteredOverview(
  source: ReadableLayer,
  address: TileAddress,
  detail: Detail,
  chosen: RawBuilder<boolean>,
  revision: number,
  viewer: Viewer,
): TileRows {
  const shapes = shapeRows(source, address, detail, revision, viewer, chosen)
  const value = source.layer.classField ? sql`class` : sql`null::text as class`
  return {
    ...overviewRow(source.layer),
    select: sql`select ${value}, 1 as count, unit, shape from (${shapes.select}) as shown`,
  }
}

const counted = new WeakMap<Float64Array, Promise<UnitCounts>>()
type UnitCounts = readonly { unit: string | null; count: number }[]

/** How many of the features each unit has; asked once for each filter. */
export function countsByUnit(
  db: Db,
  source: ReadableLayer,
  fids: Float64Array,
  revision: number,
  viewer: Viewer,
): Promise<UnitCounts> {
  const before = counted.get(fids)
  if (before) return before
  const asked = sql<UnitCounts[number]>`
    select unit_code as unit, count(*)::integer as count
    from ${source.rows(revision, viewer)} as feature
    where feature.fid = any(${[...fids]}::bigint[]) group by unit_code`
    .execute(db)
    .then(({ rows }) => rows)
  counted.set(fids, asked)
  asked.catch(() => counted.delete(fids))
  return asked
}

/** Counts by unit at the points where the overview has those of the whole layer. */
export function filteredCounts(
  { layer }: ReadableLayer,
  address: TileAddress,
  detail: Detail,
  counts: UnitCounts,
  layerRevision: number,
): TileRows {
  const frame = tileFrame(address)
  return {
    ...overviewRow(layer),
    select: sql`select class, count, unit_code as unit, shape
      from (select place.class, found.count, place.unit_code, place.geom
        from hegui.overview as place
        join unnest(${counts.map(({ unit }) => unit)}::text[],
          ${counts.map(({ count }) => count)}::integer[]) as found (unit, count)
          on found.unit is not distinct from place.unit_code
        where ${overviewInTile(layer, address, layerRevision, frame)} offset 0) as feature
      ${tileShape(frame, detail)}
      where shape is not null and not ST_IsEmpty(shape)
      order by unit_code`,
  }
}
