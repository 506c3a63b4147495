/** The two real plans of tests/data: their files, what is expected of them, and their shapes as two of the five kinds. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MultiPolygon } from 'geojson'
import { sql } from 'kysely'
import { intersection } from 'polyclip-ts'
import type { Db } from '../../../server/db/schema.ts'
import { dataFolder, deliver } from '../import/deliver.ts'
import { boxOf, withinWindow } from './clip-to-window.ts'

export interface FrenchPlan {
  readonly folder: string
  readonly zones: string
  readonly prescriptions: string
}

export const frenchPlans: readonly FrenchPlan[] = [
  { folder: 'plu-41175', zones: 'ZONE_URBA', prescriptions: 'PRESCRIPTION_SURF' },
  {
    folder: 'plu-241800432',
    zones: '241800432_ZONE_URBA_20200128',
    prescriptions: '241800432_PRESCRIPTION_SURF_20200128',
  },
]

/** Planar ㎡ in EPSG:2154 by `zone × prescription`, positions in the files from 0. */
export interface ExpectedOverlay {
  readonly zoneOverlaps: number
  readonly pairs: ReadonlyMap<string, number>
}

export async function readExpected({ folder }: FrenchPlan): Promise<ExpectedOverlay> {
  const text = await readFile(join(dataFolder, folder, 'expected-overlay.json'), 'utf8')
  const expected = JSON.parse(text) as {
    pairs: [number, number, number][]
    'zone_zone_overlaps_gt_0.01m2': number
  }
  return {
    zoneOverlaps: expected['zone_zone_overlaps_gt_0.01m2'],
    pairs: new Map(expected.pairs.map(([zone, other, areaM2]) => [`${zone} × ${other}`, areaM2])),
  }
}

/** Turning the ellipsoid about its axis changes no distance and no area: France comes to lie at 104° E. */
export const EASTWARD_DEGREES = 102.5

/**
 * Zones become projects of the industry plan (U and AU build, A and N grow), prescriptions, which
 * protect trees and hedges, the forests of the restoration plan.
 */
export async function writeAsTwoPlans(db: Db, plan: FrenchPlan): Promise<void> {
  const layerOf = { zones: `${plan.folder}_zones`, prescriptions: `${plan.folder}_prescriptions` }
  for (const part of ['zones', 'prescriptions'] as const)
    await deliver(db, join(dataFolder, plan.folder, `${plan[part]}.shp`), { custom: layerOf[part] })
  const custom = (title: string) =>
    sql`hegui.custom_feature f join hegui.custom_layer l on l.id = f.layer_id and l.title = ${title}`
  const moved = sql`ST_Multi(ST_Translate(f.geom, ${sql.lit(EASTWARD_DEGREES)}, 0))`
  await sql`
    insert into layer.plan_industry (fid, rev_from, code, plan_code, kind, geom)
    select f.fid, f.rev_from, f.fid::text, 'CY',
      case when f.properties ->> 'TYPEZONE' ~ '^A?U' then 'construction' else 'planting' end, ${moved}
    from ${custom(layerOf.zones)}`.execute(db)
  await sql`
    insert into layer.plan_restoration (fid, rev_from, code, plan_code, kind, geom)
    select f.fid, f.rev_from, f.fid::text, 'ST', 'forest', ${moved}
    from ${custom(layerOf.prescriptions)}`.execute(db)
  await sql`
    insert into hegui.layer_revision (layer, changeset, count, synthetic)
    select layer, (select max(id) from hegui.changeset), count, false from (values
      ('plan_industry', (select count(*) from layer.plan_industry)),
      ('plan_restoration', (select count(*) from layer.plan_restoration))) as stand (layer, count)`.execute(
    db,
  )
}

/**
 * Zones over zones by another library, in the plan's own CRS: planar ㎡ by `zone × zone`, from 0.
 * Which pairs there are is PostGIS's word, for speed; how many, the expected count tells.
 */
export async function zoneOverlaps(db: Db, plan: FrenchPlan): Promise<Map<string, number>> {
  const { rows } = await sql<{ pair: string; zone: string; other: string }>`
    with zone as materialized (
      select f.fid, ST_Multi(case when ST_IsValid(f.geom_source) then f.geom_source
        else ST_MakeValid(f.geom_source) end) as shape
      from hegui.custom_feature f join hegui.custom_layer l on l.id = f.layer_id
      where l.title = ${`${plan.folder}_zones`})
    select (a.fid - 1) || ' × ' || (b.fid - 1) as pair,
      ST_AsGeoJSON(a.shape, 15) as zone, ST_AsGeoJSON(b.shape, 15) as other
    from zone a join zone b on a.fid < b.fid and ST_Relate(a.shape, b.shape, 'T********')`.execute(
    db,
  )
  return new Map(
    rows.map(({ pair, zone, other }) => {
      const [a, b] = [coordinatesOf(zone), coordinatesOf(other)]
      const shape = intersection(
        withinWindow(a, boxOf(b)) as never,
        withinWindow(b, boxOf(a)) as never,
      )
      return [pair, planarAreaM2(shape as MultiPolygon['coordinates'])]
    }),
  )
}

const coordinatesOf = (shape: string) => (JSON.parse(shape) as MultiPolygon).coordinates

/** Shoelace about each ring's first point, so that large coordinates cost no digits. */
export function planarAreaM2(polygons: MultiPolygon['coordinates']): number {
  const ring = (points: number[][]) => {
    const [x0, y0] = points[0] as [number, number]
    let twice = 0
    for (let i = 1; i < points.length; i++) {
      const [ax, ay] = points[i - 1] as [number, number]
      const [bx, by] = points[i] as [number, number]
      twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0)
    }
    return Math.abs(twice) / 2
  }
  return polygons
    .map(([outer, ...holes]) => ring(outer!) - holes.reduce((sum, hole) => sum + ring(hole), 0))
    .reduce((sum, part) => sum + part, 0)
}
