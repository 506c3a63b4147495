/**
 * The one preparation of geometry for tiles, on both engines: clip in degrees, where the stored
 * shape is valid; simplify before transforming, since transforming is what costs; then tile units.
 */
import { type RawBuilder, sql } from 'kysely'
import { STORAGE_SRID } from '../../gis-data/crs.ts'
import type { DegreeBox, TileFrame } from './tile-address.ts'

export interface Detail {
  /** Tile units that a simplified outline may be off; 0 keeps every vertex. */
  readonly toleranceUnits: number
  /** Polygons smaller than this many square tile units are left out. */
  readonly leastArea: number
  /** No more features than this, the largest first; null for all. */
  readonly most: number | null
  /** Whether outlines that rounding has crossed are mended; needs overlay operations that may fault. */
  readonly mended: boolean
}

/** The box as a geometry of the stored CRS. */
export const envelope = ({ west, south, east, north }: DegreeBox): RawBuilder<unknown> =>
  sql`ST_MakeEnvelope(${west}::double precision, ${south}::double precision,
    ${east}::double precision, ${north}::double precision, ${sql.lit(STORAGE_SRID)})`

/**
 * `cross join lateral …` that adds `shape`, in integer tile units with outer rings positive, to
 * rows with `geom`. Each step stands behind `offset 0`, or the planner would compute it again
 * wherever it is mentioned.
 */
export function tileShape(frame: TileFrame, detail: Detail): RawBuilder<unknown> {
  const scale = sql`${frame.unitsPerM}::double precision`
  const box = envelope(frame.box)
  const tolerance = detail.toleranceUnits * frame.unitDegrees
  const clipped = detail.mended
    ? sql`case when geom @ ${box} then geom else ST_ClipByBox2D(geom, ${box}) end`
    : sql`geom`
  const simplified =
    tolerance > 0 ? sql`ST_Simplify(${clipped}, ${tolerance}::double precision)` : clipped
  // Longitude and latitude are taken as they are: the map draws on a sphere and measures nothing.
  const scaled = sql`ST_TransScale(ST_Transform(ST_SetSRID(${simplified}, 4326), 3857),
    ${-frame.leftM}::double precision, ${-frame.topM}::double precision, ${scale}, -${scale})`
  return sql`
    cross join lateral (select ${scaled} as scaled offset 0) as first
    cross join lateral (select ST_SnapToGrid(scaled, 1) as rounded offset 0) as second
    cross join lateral (select ST_ForcePolygonCCW(${detail.mended ? mended : sql`rounded`})
      as shape offset 0) as third`
}

/** Rounding may cross an outline; then it is noded on the grid of tile units, which keeps it valid. */
const mended = sql`case when ST_Dimension(rounded) < 2 or ST_IsValid(rounded) then rounded
  else ST_ReducePrecision(ST_CollectionExtract(ST_MakeValid(scaled), 3), 1) end`
