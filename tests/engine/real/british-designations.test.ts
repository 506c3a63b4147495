/** Real designations with faulty rows: every row of the files is either checked or set aside with its reason. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MultiPolygon } from 'geojson'
import { sql } from 'kysely'
import { intersection } from 'polyclip-ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckRun, ImportReport } from '../../../server/api/contract.ts'
import { checkApp } from '../checks/check-app.ts'
import { areaM2 } from '../checks/independent-areas.ts'
import { dataFolder, deliver } from '../import/deliver.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { boxOf, type Polygons, withinWindow } from './clip-to-window.ts'

const files = ['listed-building-outline', 'article-4-direction-areas', 'conservation-area-errors']
/** Turning the ellipsoid about its axis changes no area: Britain comes to lie at 104° E. */
const EASTWARD_DEGREES = 104
/** The rule's `min_area_m2`. */
const COUNTS_FROM_M2 = 1

let database: TestDatabase
let reports: ImportReport[]
let run: CheckRun
beforeAll(async () => {
  database = await openTestDatabase()
  reports = []
  for (const name of files) {
    const content = await readFile(join(dataFolder, 'uk', `${name}.csv`))
    const query = { custom: name, crs: 'EPSG:4326' }
    reports.push(await deliver(database.db, { [`${name}.csv`]: content }, query))
  }
  await writeAsHousesAndHeritage()
  run = await checkApp(database).planner.run({ rules: ['F05'] })
})
afterAll(() => database.close())

/** Listed buildings become houses built before the law, the designations sites of heritage. */
async function writeAsHousesAndHeritage(): Promise<void> {
  const moved = sql`ST_Multi(ST_Translate(f.geom, ${sql.lit(EASTWARD_DEGREES)}, 0))`
  await sql`
    insert into layer.rural_house (fid, rev_from, house_code, built_on, geom)
    select f.fid, f.rev_from, f.fid::text, '1900-01-01', ${moved}
    from hegui.custom_feature f join hegui.custom_layer l on l.id = f.layer_id
    where l.title = ${files[0]}`.execute(database.db)
  await sql`
    insert into layer.heritage_site (fid, rev_from, code, name, level, zone, geom)
    select row_number() over (order by l.title, f.fid), f.rev_from, l.title || f.fid,
      coalesce(f.properties ->> 'name', '-'), 'county', '01', ${moved}
    from hegui.custom_feature f join hegui.custom_layer l on l.id = f.layer_id
    where l.title <> ${files[0]} and ST_Dimension(f.geom) = 2`.execute(database.db)
  await sql`
    insert into hegui.layer_revision (layer, changeset, count, synthetic)
    select layer, (select max(id) from hegui.changeset), count, false from (values
      ('rural_house', (select count(*) from layer.rural_house)),
      ('heritage_site', (select count(*) from layer.heritage_site))) as stand (layer, count)`.execute(
    database.db,
  )
}

describe('British designations', () => {
  it('go in but for the row on another grid, which is set aside with its reason', () => {
    expect(reports.map(({ read, accepted, rejected }) => [read, accepted, rejected])).toEqual([
      [649, 649, 0],
      [48, 48, 0],
      [2, 1, 1],
    ])
    const reasons = reports.flatMap(({ notes }) => notes.filter(({ kind }) => kind === 'set_aside'))
    expect(reasons).toMatchObject([{ row: 1 }])
    expect(reasons[0]?.message).toMatch(/417447\.\d+.*不是经纬度/)
    expect(reasons[0]?.messageEn).toMatch(/no degrees/)
  })

  it('are told where a shape had to be repaired', () => {
    const repaired = reports[1]!.notes.filter(({ kind }) => kind === 'repaired')
    expect(repaired.map(({ row }) => row)).toEqual([11, 43])
  })

  it('rows in = rows checked + rows set aside, each of them with its reason', async () => {
    const [outcome] = run.rules
    const { rows } = await sql<{ reason: string | null }>`
      select reason from hegui.set_aside where run_id = ${run.id}`.execute(database.db)
    expect(run.status).toBe('done')
    expect(outcome!.considered).toBe(reports[0]!.accepted)
    expect(outcome!.checked + outcome!.setAside).toBe(reports[0]!.read - reports[0]!.rejected)
    expect(rows).toHaveLength(outcome!.setAside)
    expect(rows.every(({ reason }) => reason !== null)).toBe(true)
  })

  it('overlap as another library says, pair by pair and to 0.01 ㎡', async () => {
    const houses = await shapesOf('rural_house')
    const sites = await shapesOf('heritage_site')
    const { rows: near } = await sql<{ house: number; site: number }>`
      select h.fid as house, s.fid as site
      from layer.rural_house h join layer.heritage_site s on h.geom && s.geom`.execute(database.db)
    const expected = near
      .map(({ house, site }) => ({
        pair: `${house} × ${site}`,
        areaM2: overlapM2(houses.get(house)!, sites.get(site)!),
      }))
      .filter(({ areaM2 }) => areaM2 > COUNTS_FROM_M2)
    const { rows: found } = await sql<{ pair: string; areaM2: number }>`
      select subject_id || ' × ' || object_id as pair, area_m2 as "areaM2"
      from hegui.finding where run_id = ${run.id}`.execute(database.db)
    expect(expected.length).toBeGreaterThan(20)
    expect(found.map(({ pair }) => pair).sort()).toEqual(expected.map(({ pair }) => pair).sort())
    const areas = new Map(found.map(({ pair, areaM2 }) => [pair, areaM2]))
    const off = expected.filter(
      ({ pair, areaM2 }) => !(Math.abs(areas.get(pair)! - areaM2) <= 0.01),
    )
    expect(off).toEqual([])
  })
})

async function shapesOf(layer: 'rural_house' | 'heritage_site'): Promise<Map<number, Polygons>> {
  const { rows } = await sql<{ fid: number; shape: string }>`
    select fid, ST_AsGeoJSON(geom, 15) as shape from ${sql.table(`layer.${layer}`)}`.execute(
    database.db,
  )
  return new Map(
    rows.map(({ fid, shape }) => [fid, (JSON.parse(shape) as MultiPolygon).coordinates]),
  )
}

function overlapM2(house: Polygons, site: Polygons): number {
  const near = withinWindow(site, boxOf(house))
  return near.length === 0 ? 0 : areaM2(intersection(house as never, near as never) as never)
}
