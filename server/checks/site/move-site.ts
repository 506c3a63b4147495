/** How far a site has to move away from what it is too near to: computed, then asked of the rule again. */
import type { MultiPolygon, Polygon } from 'geojson'
import { sql } from 'kysely'
import { STORAGE_SRID } from '../../../gis-data/crs.ts'
import { isLayerId, layerOf } from '../../../gis-data/layers/index.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Conformity } from '../../api/contract.ts'
import { headRevision } from '../../db/changesets.ts'
import { drawnGeometry } from '../../db/drawn-geometry.ts'
import { visibleRows } from '../../db/relation.ts'
import type { Db } from '../../db/schema.ts'

export type SiteShape = Polygon | MultiPolygon
type SiteFinding = Conformity['rules'][number]['findings'][number]

export interface Move {
  readonly geometry: SiteShape
  readonly shiftM: number
  /** 0 = north, 90 = east. */
  readonly bearing: number
}

/** Measures by which rules say how far a thing has to stay away. */
const requiredKeys = ['setback_m', 'required_m', 'limit_m', 'protection_m', 'clearance_m'] as const

/** Distance measured and required; null where the finding is not about a distance. */
export function distancesOf({ measure, state }: SiteFinding) {
  const distanceM = measure.distance_m
  const requiredM = requiredKeys
    .map((key) => measure[key])
    .find((value) => typeof value === 'number')
  if (state !== 'nonconforming' && state !== 'conditional') return null
  if (typeof distanceM !== 'number' || typeof requiredM !== 'number') return null
  return distanceM < requiredM ? { distanceM, requiredM } : null
}

/** A little more than required, for what is rounded on the way. */
const CLEARANCE_M = 0.05
const MAX_SHIFT_M = 200
const MAX_STEPS = 8
/** How close to the least shift is close enough. */
const PRECISION_M = 0.25

/**
 * @param shortBy what a place still lacks, in metres, by the rule itself; 0 = free
 * @returns null where no direction leads away, or not within 200 m
 */
export async function moveSite(
  db: Db,
  site: SiteShape,
  finding: SiteFinding,
  viewer: Viewer,
  shortBy: (moved: SiteShape) => Promise<number>,
): Promise<Move | null> {
  const { objectLayer, objectId } = finding
  const distances = distancesOf(finding)
  if (!distances || objectLayer === null || objectId === null || !isLayerId(objectLayer))
    return null
  const away = await directionAway(db, site, objectLayer, objectId, viewer)
  if (!away) return null
  const at = (shiftM: number) => shifted(db, site, away.x * shiftM, away.y * shiftM)
  const shiftM = await leastShift(
    distances.requiredM - distances.distanceM + CLEARANCE_M,
    async (each) => shortBy(await at(each)),
  )
  if (shiftM === null) return null
  const bearing = (Math.atan2(away.x, away.y) * 180) / Math.PI
  return { geometry: await at(shiftM), shiftM, bearing: (bearing + 360) % 360 }
}

/** Goes on until nothing is lacking, then back as far as that holds: a site on the thing itself has no distance to tell how deep it lies. */
async function leastShift(
  first: number,
  shortAt: (shiftM: number) => Promise<number>,
): Promise<number | null> {
  let [failing, shiftM] = [0, first]
  for (let step = 0; ; step += 1) {
    if (step === MAX_STEPS || shiftM > MAX_SHIFT_M) return null
    const missing = await shortAt(shiftM)
    if (missing === 0) break
    failing = shiftM
    shiftM += Math.max(missing, 0.5) + CLEARANCE_M
  }
  // The first step alone is as short as the distances allow.
  while (failing > 0 && shiftM - failing > PRECISION_M) {
    const middle = (failing + shiftM) / 2
    if ((await shortAt(middle)) === 0) shiftM = middle
    else failing = middle
  }
  return shiftM
}

/**
 * From the nearest place of the object to the site; where they touch, to the site's centre; where the
 * centre lies on the object, from the centre to the largest part of the site beside it.
 */
async function directionAway(
  db: Db,
  site: SiteShape,
  layer: Parameters<typeof layerOf>[0],
  fid: number,
  viewer: Viewer,
): Promise<{ x: number; y: number } | null> {
  const revision = await headRevision(db)
  const { rows } = await sql<{ x: number | null; y: number | null }>`
    with pair as materialized (
      select hegui.in_metres(${drawnGeometry(JSON.stringify(site))}) as site,
        hegui.in_metres(o.geom) as object
      from ${visibleRows(layerOf(layer), revision, viewer)} as o where o.fid = ${fid}::bigint
    ),
    beside as materialized (
      select (part).geom from (
        select ST_Dump(ST_CollectionExtract(ST_Difference(site, object, 1e-6), 3)) as part
        from pair where ST_Intersects(ST_Centroid(site), object)
      ) as parts
      order by ST_Area((part).geom) desc, (part).path limit 1
    ),
    way as materialized (
      select case
        when ST_Distance(object, site) > 0 then ST_ShortestLine(object, site)
        when not ST_Intersects(ST_Centroid(site), object)
          then ST_ShortestLine(object, ST_Centroid(site))
        else ST_ShortestLine(ST_Centroid(site), (select geom from beside))
      end as line
      from pair
    )
    select ST_X(ST_EndPoint(line)) - ST_X(ST_StartPoint(line)) as x,
      ST_Y(ST_EndPoint(line)) - ST_Y(ST_StartPoint(line)) as y
    from way`.execute(db)
  const { x = null, y = null } = rows[0] ?? {}
  const length = Math.hypot(x ?? 0, y ?? 0)
  return length > 0 ? { x: x! / length, y: y! / length } : null
}

async function shifted(db: Db, site: SiteShape, x: number, y: number): Promise<SiteShape> {
  const { rows } = await sql<{ shape: string }>`
    select ST_AsGeoJSON(ST_ReducePrecision(ST_Transform(ST_Translate(hegui.in_metres(
      ${drawnGeometry(JSON.stringify(site))}), ${x}::float8, ${y}::float8),
      ${sql.lit(STORAGE_SRID)}), 1e-9), 9, 0) as shape`.execute(db)
  return JSON.parse(rows[0]!.shape) as SiteShape
}
