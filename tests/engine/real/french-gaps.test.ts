/** The zones of a real plan inspected as a delivery: its gaps (I11) are those that another library finds. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MultiPolygon, Position } from 'geojson'
import { sql } from 'kysely'
import { difference, union } from 'polyclip-ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Delivery } from '../../../server/api/delivery-contract.ts'
import { deliveryApp } from '../deliveries/delivery-app.ts'
import { box, ellipsoidArea } from '../deliveries/write-village-plan.ts'
import { collection, dataFolder, feature } from '../import/deliver.ts'
import { zip } from '../import/write-zip.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { frenchPlans } from './french-plan.ts'

const [plan] = frenchPlans
/** `min_gap_m2` of the rule. */
const COUNTS_FROM_M2 = 0.1
const TO_M2 = 0.01

let database: TestDatabase
let delivery: Delivery
beforeAll(async () => {
  database = await openTestDatabase()
  const app = deliveryApp(database)
  delivery = await app.inspect(
    await asVillagePlan(),
    'zones.zip',
    '?profile=village_plan&codes=2023',
  )
})
afterAll(() => database.close())

/** A window on the plan: its border is ragged, and what lies beyond is no gap. */
const window = box(1.12, 47.842, 1.175, 47.895)

async function asVillagePlan(): Promise<Buffer> {
  const folder = join(dataFolder, plan!.folder)
  const parts = (await readdir(folder)).filter((name) => name.startsWith(`${plan!.zones}.`))
  const shapes = parts.map(async (name) => ({
    name: `矢量数据/GHDLTB.${name.split('.').at(-1)}`,
    content: await readFile(join(folder, name)),
  }))
  const boundary = collection([feature({ type: 'Polygon', coordinates: [window] }, { BSM: '1' })])
  return zip([
    ...(await Promise.all(shapes)),
    { name: '矢量数据/CJDCQ.geojson', content: Buffer.from(boundary) },
  ])
}

const areaM2 = ([outer, ...holes]: Position[][]): number =>
  ellipsoidArea(outer!) - holes.reduce((sum, hole) => sum + ellipsoidArea(hole), 0)

describe('the zones of a real plan, inspected as planned land use', () => {
  it('has the gaps that another library finds, each with its area (I11)', async () => {
    const { rows: zones } = await sql<{ shape: string }>`
      select ST_AsGeoJSON(ST_Multi(geom), 15) as shape from hegui.delivery_row
      where delivery_id = ${delivery.id} and layer = 'GHDLTB' order by fid`.execute(database.db)
    const covers = zones.map(({ shape }) => (JSON.parse(shape) as MultiPolygon).coordinates)
    const [first, ...others] = covers
    const covered = union(first as never, ...(others as never[]))
    const gaps = (difference([window] as never, covered) as Position[][][])
      .map(areaM2)
      .filter((area) => area > COUNTS_FROM_M2)
      .sort((a, b) => b - a)
    const { rows } = await sql<{ area: number }>`
      select area_m2 as area from hegui.delivery_defect
      where delivery_id = ${delivery.id} and rule = 'I11' and state = 'nonconforming'
      order by area_m2 desc`.execute(database.db)
    expect(gaps.length).toBeGreaterThan(200)
    expect(rows).toHaveLength(gaps.length)
    const off = rows.filter(({ area }, index) => !(Math.abs(area - gaps[index]!) <= TO_M2))
    expect(off).toEqual([])
  })
})
