/** Two real plans, loaded as custom layers and overlaid, against areas computed elsewhere. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewerOf } from '../../../gis-data/viewer.ts'
import { overlayLayers } from '../../../server/overlay/overlay-layers.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { dataFolder, deliver } from './deliver.ts'

/** Areas agree with the expected ones to this, in the CRS the plans were drawn in. */
const TO_A_CENTIMETRE_SQUARED_M2 = 0.01
/** Straight edges in Lambert 93 are not straight in degrees: what that may make, measured 0.112. */
const BETWEEN_CRS_M2 = 0.2

interface Expected {
  readonly pair_count: number
  readonly pair_area_sum_m2: number
  readonly pairs: readonly (readonly [zone: number, prescription: number, areaM2: number])[]
}

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const plans = [
  {
    folder: 'plu-41175',
    zones: { file: 'ZONE_URBA.shp', rows: 118, repaired: [] },
    prescriptions: { file: 'PRESCRIPTION_SURF.shp', rows: 23, repaired: [] },
  },
  {
    folder: 'plu-241800432',
    zones: { file: '241800432_ZONE_URBA_20200128.shp', rows: 221, repaired: [199] },
    prescriptions: { file: '241800432_PRESCRIPTION_SURF_20200128.shp', rows: 32, repaired: [] },
  },
]

const keyed = (pairs: readonly (readonly [number, number, number])[]) =>
  new Map(pairs.map(([zone, prescription, areaM2]) => [`${zone} × ${prescription}`, areaM2]))

/** Pairs by positions in the files, from 0, as the expected ones are named. */
const byPosition = (
  pairs: readonly { layerId: number; withId: number; areaM2: number; planarM2: number | null }[],
  area: 'areaM2' | 'planarM2',
) => keyed(pairs.map((pair) => [pair.layerId - 1, pair.withId - 1, pair[area] ?? Number.NaN]))

describe.each(plans)('the plan $folder', ({ folder, zones, prescriptions }) => {
  const zoneLayer = `${folder.replaceAll('-', '_')}_zones`
  const prescriptionLayer = `${folder.replaceAll('-', '_')}_prescriptions`
  let expected: Expected

  beforeAll(async () => {
    const text = await readFile(join(dataFolder, folder, 'expected-overlay.json'), 'utf8')
    expected = JSON.parse(text) as Expected
  })

  const overlay = (crs?: string) =>
    overlayLayers(
      database.db,
      { layer: zoneLayer, with: prescriptionLayer, crs, limit: 200_000 },
      viewerOf('planner'),
    )

  it.each([
    [zones, zoneLayer],
    [prescriptions, prescriptionLayer],
  ])('goes in whole, in its CRS, each repair told: $file', async ({ file, rows, repaired }, id) => {
    const report = await deliver(database.db, join(dataFolder, folder, file), { custom: id })
    expect(report).toMatchObject({
      layer: id,
      read: rows,
      accepted: rows,
      rejected: 0,
      crs: { srid: 2154, from: 'file' },
      encoding: { name: 'UTF-8' },
    })
    expect(report.notes.map(({ kind, row }) => [kind, row])).toEqual(
      repaired.map((row) => ['repaired', row]),
    )
  })

  it('keeps its accents', async () => {
    const { rows } = await sql<{ text: string }>`
      select string_agg(properties ->> 'LIBELONG', ' ') as text
      from hegui.custom_feature where layer_id = ${zoneLayer}`.execute(database.db)
    expect(rows[0]?.text).toMatch(/[éèà]/)
    expect(rows[0]?.text).not.toMatch(/\ufffd|Ã/)
  })

  it('overlaid in the CRS it was drawn in, gives the expected pairs, areas and sum', async () => {
    const { pairs, pairCount, planarM2, crs } = await overlay('EPSG:2154')
    expect(crs).toBe('EPSG:2154')
    const found = byPosition(pairs, 'planarM2')
    const wanted = keyed(expected.pairs)
    expect([...found.keys()].sort()).toEqual([...wanted.keys()].sort())
    expect(pairCount).toBe(expected.pair_count)
    const off = [...wanted].filter(
      ([pair, areaM2]) => !(Math.abs(found.get(pair)! - areaM2) <= TO_A_CENTIMETRE_SQUARED_M2),
    )
    expect(off).toEqual([])
    expect(Math.abs(planarM2! - expected.pair_area_sum_m2)).toBeLessThanOrEqual(
      TO_A_CENTIMETRE_SQUARED_M2,
    )
  })

  it('overlaid in 4490, differs by no more than straight edges do', async () => {
    const inDegrees = await overlay()
    expect(inDegrees.planarM2).toBeNull()
    const drawn = byPosition((await overlay('EPSG:2154')).pairs, 'areaM2')
    const ellipsoid = byPosition(inDegrees.pairs, 'areaM2')
    // What is dust in one CRS may not touch in the other.
    for (const pair of new Set([...drawn.keys(), ...ellipsoid.keys()])) {
      const difference = Math.abs((drawn.get(pair) ?? 0) - (ellipsoid.get(pair) ?? 0))
      expect(difference, pair).toBeLessThanOrEqual(BETWEEN_CRS_M2)
    }
  })

  it('overlaid in 4490 and taken back to its CRS, gives the expected areas within 0.2 ㎡', async () => {
    const { rows } = await sql<{ zone: number; prescription: number; area: number }>`
      select zone.fid - 1 as zone, prescription.fid - 1 as prescription,
        ST_Area(ST_Transform(ST_Intersection(zone.geom, prescription.geom), 2154)) as area
      from hegui.custom_feature zone join hegui.custom_feature prescription
        on ST_Intersects(zone.geom, prescription.geom)
      where zone.layer_id = ${zoneLayer} and prescription.layer_id = ${prescriptionLayer}`.execute(
      database.db,
    )
    const found = keyed(rows.map(({ zone, prescription, area }) => [zone, prescription, area]))
    const off = expected.pairs
      .map(([zone, prescription, areaM2]) => ({ pair: `${zone} × ${prescription}`, areaM2 }))
      .filter(({ pair, areaM2 }) => Math.abs((found.get(pair) ?? 0) - areaM2) > BETWEEN_CRS_M2)
    expect(off).toEqual([])
  })
})
