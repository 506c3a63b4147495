/** Two real plans, loaded as custom layers and overlaid, against areas computed elsewhere. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { dataFolder, deliver } from './deliver.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const plans = [
  {
    folder: 'plu-41175',
    zones: 'ZONE_URBA.shp',
    prescriptions: 'PRESCRIPTION_SURF.shp',
    repaired: 0,
  },
  {
    folder: 'plu-241800432',
    zones: '241800432_ZONE_URBA_20200128.shp',
    prescriptions: '241800432_PRESCRIPTION_SURF_20200128.shp',
    repaired: 1,
  },
] as const

describe.each(plans)('the plan $folder', ({ folder, zones, prescriptions, repaired }) => {
  const id = folder.replaceAll('-', '_')

  it('goes in whole', async () => {
    for (const [file, name, fixes] of [
      [zones, `${id}_zones`, repaired],
      [prescriptions, `${id}_prescriptions`, 0],
    ] as const) {
      const report = await deliver(database.db, join(dataFolder, folder, file), { custom: name })
      console.log(report.notes)
      expect(report).toMatchObject({ rejected: 0, crs: { srid: 2154, from: 'file' } })
      expect(report.notes.filter(({ kind }) => kind === 'repaired')).toHaveLength(fixes)
    }
  })
  it('x', async () => {
    const expected = JSON.parse(
      await readFile(join(dataFolder, folder, 'expected-overlay.json'), 'utf8'),
    )
    const { rows } = await sql<any>`
      select a.fid - 1 as a, b.fid - 1 as b, ST_Area(x.g) as m2, ST_Area(ST_Transform(x.g, 4490)::geography) as e
      from hegui.custom_feature a join hegui.custom_feature b on a.geom_source && b.geom_source
      cross join lateral (select ST_CollectionExtract(ST_Intersection(a.geom_source, b.geom_source), 3) as g) x
      where a.layer_id = ${`${id}_zones`} and b.layer_id = ${`${id}_prescriptions`} and not ST_IsEmpty(x.g) order by 1, 2`.execute(
      database.db,
    )
    const got = new Map(rows.map((r: any) => [`${r.a}-${r.b}`, r.m2]))
    const exp = new Map<string, number>(expected.pairs.map(([a, b, m]: any) => [`${a}-${b}`, m]))
    for (const [k, v] of exp) if (!got.has(k)) console.log('missing', k, v)
    for (const [k, v] of got) if (!exp.has(k)) console.log('extra', k, v)
    let max = 0
    for (const [k, v] of exp) max = Math.max(max, Math.abs((got.get(k) ?? 0) - v))
    console.log(
      rows.length,
      expected.pair_count,
      max,
      rows.reduce((s: number, r: any) => s + r.m2, 0),
      expected.pair_area_sum_m2,
    )
  })
})
