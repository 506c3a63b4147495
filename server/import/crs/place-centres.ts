/** Where sampled places of a file fall when its numbers are read in one system: in the district, in their village. */
import { sql } from 'kysely'
import { district } from '../../../gis-data/district.ts'
import type { Db } from '../../db/schema.ts'
import type { LayerSurvey } from '../reading/delivery.ts'

export interface Placed {
  /** Longitude, latitude; null where nothing can be brought there. */
  readonly centre: readonly [number, number] | null
  /** Share inside the district, 0 to 1. */
  readonly insideShare: number
  readonly lonLats: readonly (readonly [number, number] | null)[]
}

type Places = LayerSurvey['places']

export async function placeCentres(
  db: Db,
  places: Places,
  system: { readonly srid: number; readonly swapped: boolean },
): Promise<Placed> {
  const points = places.map(({ x, y }) => (system.swapped ? [y, x] : [x, y]))
  const lonLats = await transform(db, points, system.srid)
  const [west, south, east, north] = district.bounds
  const inside = lonLats.filter(
    (point) =>
      point && point[0] >= west && point[0] <= east && point[1] >= south && point[1] <= north,
  )
  const known = lonLats.filter((point) => point !== null)
  return {
    centre:
      known.length === 0 ? null : [middle(known.map(([x]) => x)), middle(known.map(([, y]) => y))],
    insideShare: places.length === 0 ? 0 : inside.length / places.length,
    lonLats,
  }
}

/** The median: one misplaced shape does not move it. */
function middle(values: number[]): number {
  const sorted = values.sort((a, b) => a - b)
  return Number(sorted[Math.floor(sorted.length / 2)]!.toFixed(6))
}

/** A point that the system cannot hold is null; asked one by one only where the whole fails. */
async function transform(
  db: Db,
  points: readonly (readonly number[])[],
  srid: number,
): Promise<([number, number] | null)[]> {
  if (points.length === 0) return []
  try {
    return await transformAll(db, points, srid)
  } catch {
    if (points.length === 1) return [null]
    const half = Math.ceil(points.length / 2)
    return [
      ...(await transform(db, points.slice(0, half), srid)),
      ...(await transform(db, points.slice(half), srid)),
    ]
  }
}

async function transformAll(db: Db, points: readonly (readonly number[])[], srid: number) {
  const { rows } = await sql<{ lon: number; lat: number }>`
    with given as (
      select ordinality as at, (point ->> 0)::double precision as x,
        (point ->> 1)::double precision as y
      from json_array_elements(${JSON.stringify(points)}::json) with ordinality as each (point, ordinality)
    ),
    moved as (
      select at, ST_Transform(ST_SetSRID(ST_MakePoint(x, y), ${srid}::integer), 4490) as place
      from given
    )
    select ST_X(place) as lon, ST_Y(place) as lat from moved order by at`.execute(db)
  return rows.map(({ lon, lat }): [number, number] | null =>
    Number.isFinite(lon) && Number.isFinite(lat) ? [lon, lat] : null,
  )
}
