/** Layers in the standards' layouts go in by their profile: a person only confirms what was proposed. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InspectedDataset } from '../../../server/api/import-contract.ts'
import { builtInProfiles } from '../../../server/import/profiles/built-in-profiles.ts'
import { findProfile, saveProfile } from '../../../server/import/profiles/profile-store.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { deliver } from './deliver.ts'
import { inspect } from './inspect.ts'
import {
  origin,
  SIZE,
  type SurveyLayout,
  surveyFiles,
  surveyLayouts,
  wayName,
  ways,
} from './survey-layouts.ts'
import { zip } from './write-zip.ts'

let database: TestDatabase
const found = new Map<string, InspectedDataset>()
beforeAll(async () => {
  database = await openTestDatabase()
  const files = surveyLayouts.flatMap((layout) =>
    ways.flatMap((way) =>
      Object.entries(surveyFiles(layout, way, `${wayName(way)}/${layout.name}`)),
    ),
  )
  const archive = zip(files.map(([name, content]) => ({ name, content })))
  const { datasets } = await inspect(database.db, { '成果.zip': archive })
  for (const dataset of datasets) found.set(dataset.file.replace('.shp', ''), dataset)
})
afterAll(() => database.close())

const cases = surveyLayouts.flatMap((layout) =>
  ways.map((way) => [layout.name, wayName(way), layout, way] as const),
)

describe('a layer in a standard layout', () => {
  it.each(cases)('%s drawn as %s is understood without a hand', (name, drawn, layout, way) => {
    const dataset = found.get(`${drawn}/${name}`)!
    expect(dataset.problem).toBeNull()
    expect(dataset.encodings[0]).toMatchObject({ name: 'GB18030', from: 'values' })
    expect(dataset.encodings.map((each) => each.name)).toContain('UTF-8')
    const [first] = dataset.crs
    expect(first).toMatchObject({
      crs: `EPSG:${way.crs.srid}`,
      axes: way.swapped ? 'yx' : 'xy',
      from: way.declared ? 'declared' : 'coordinates',
      insideShare: 1,
    })
    expect(first!.centre![0]).toBeCloseTo(origin[0]! + SIZE / 2, 2)
    expect(first!.centre![1]).toBeCloseTo(origin[1]! + SIZE / 2, 3)
    const [proposal] = dataset.layers
    expect(proposal).toMatchObject({ layer: layout.layer, profile: layout.profile })
    expect(proposal!.missing).toEqual(Object.keys(layout.given))
    expect(dataset.ambiguousCodes).toEqual([])
  })

  it.each(
    surveyLayouts.map((layout, at) => [layout.name, layout, ways[at % ways.length]!] as const),
  )('%s goes in by its profile and lies where it was drawn', async (name, layout, way) => {
    const dataset = found.get(`${wayName(way)}/${name}`)!
    const [confirmed] = dataset.crs
    const report = await deliver(database.db, surveyFiles(layout, way, name), {
      layer: layout.layer,
      profile: await profileFor(layout),
      crs: confirmed!.crs,
      axes: confirmed!.axes,
    })
    expect(report).toMatchObject({ read: layout.rows.length, accepted: layout.rows.length })
    const { rows } = await sql<{ west: number; south: number; words: string }>`
        select ST_XMin(ST_Extent(geom)) as west, ST_YMin(ST_Extent(geom)) as south
        from ${sql.id('layer', layout.layer)}`.execute(database.db)
    expect(rows[0]!.west).toBeCloseTo(origin[0]!, 7)
    expect(rows[0]!.south).toBeCloseTo(origin[1]!, 7)
  })

  it('keeps its Chinese words', async () => {
    const { rows } = await sql<{ seat_name: string }>`
      select distinct seat_name from layer.land_parcel`.execute(database.db)
    expect(rows).toEqual([{ seat_name: '战旗村' }])
  })
})

/** The built-in layout, and what it leaves open saved with it. */
async function profileFor({ profile: id, given }: SurveyLayout): Promise<string> {
  if (Object.keys(given).length === 0) return id
  const builtIn = builtInProfiles.find((profile) => profile.id === id)!
  const own = { ...builtIn, id: `own-${id}`, mapping: { ...builtIn.mapping, ...given } }
  await saveProfile(database.db, own, 'planner')
  expect(await findProfile(database.db, own.id)).toEqual({ ...own, builtIn: false })
  return own.id
}
