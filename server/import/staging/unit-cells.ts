/**
 * Which unit a place lies in, for many places: the district in cells, of which most lie in one unit
 * alone. Only in the others is the boundary itself asked.
 */
import { type RawBuilder, sql } from 'kysely'
import { STORAGE_SRID } from '../../../gis-data/crs.ts'
import { district } from '../../../gis-data/district.ts'
import type { Db } from '../../db/schema.ts'

/** Cells from west to east, and from south to north: some 500 m each. */
const ACROSS = 64
/** Degrees that a cell is looked at beyond its edges, so that no rounding puts a place into another. */
const MARGIN = 1e-9

/** The unit that holds the point inside a shape; null where that is to be asked of the boundaries. */
export type UnitByCell = (shape: RawBuilder<unknown>) => RawBuilder<string | null>

export async function unitCells(db: Db): Promise<UnitByCell> {
  const [west, south, east, north] = district.bounds
  const [width, height] = [(east - west) / ACROSS, (north - south) / ACROSS]
  const { rows } = await sql<{ x: number; y: number; code: string }>`
    with cell as materialized (
      select x, y, ST_Expand(ST_MakeEnvelope(
        ${sql.lit(west)} + (x - 1) * ${sql.lit(width)}, ${sql.lit(south)} + (y - 1) * ${sql.lit(height)},
        ${sql.lit(west)} + x * ${sql.lit(width)}, ${sql.lit(south)} + y * ${sql.lit(height)},
        ${sql.lit(STORAGE_SRID)}), ${sql.lit(MARGIN)}) as box
      from generate_series(1, ${sql.lit(ACROSS)}) as x, generate_series(1, ${sql.lit(ACROSS)}) as y)
    select x, y, min(unit.code) as code
    from cell join layer.unit on unit.rev_to is null and ST_Intersects(unit.geom, box)
    group by x, y having count(*) = 1 and bool_and(ST_Contains(unit.geom, box))`.execute(db)
  const codes = [...new Set(rows.map(({ code }) => code))].sort()
  const grid = Array.from({ length: ACROSS }, () => Array.from({ length: ACROSS }, () => 0))
  for (const { x, y, code } of rows) grid[y - 1]![x - 1] = codes.indexOf(code) + 1
  const cells = JSON.stringify(grid).replaceAll('[', '{').replaceAll(']', '}')
  const bucket = (value: RawBuilder<unknown>, from: number, to: number) =>
    sql`width_bucket(${value}, ${sql.lit(from)}, ${sql.lit(to)}, ${sql.lit(ACROSS)})`
  const [x, y] = [sql`ST_X(inside)`, sql`ST_Y(inside)`]
  return (shape) => sql<string | null>`(
    select (${codes}::text[])[(${cells}::smallint[])[${bucket(y, south, north)}][${bucket(x, west, east)}]]
    from (select ST_PointOnSurface(${shape}) as inside offset 0) as place)`
}
