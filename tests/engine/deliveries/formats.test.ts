/** Deliveries in other forms: GeoJSON with CSV tables, another CRS, files without an archive. */
import proj4 from 'proj4'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zone35 } from '../../../gis-data/crs.ts'
import type { Defect, Delivery } from '../../../server/api/delivery-contract.ts'
import { zip } from '../import/write-zip.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { deliveryApp, writeGround } from './delivery-app.ts'
import { type PlanRow, villagePlan } from './write-village-plan.ts'

let database: TestDatabase
let app: ReturnType<typeof deliveryApp>
beforeAll(async () => {
  database = await openTestDatabase()
  await writeGround(database)
  app = deliveryApp(database)
})
afterAll(() => database.close())

const collection = (rows: readonly PlanRow[], more: object = {}) =>
  Buffer.from(
    JSON.stringify({
      type: 'FeatureCollection',
      ...more,
      features: rows.map(({ ring, values }) => ({
        type: 'Feature',
        properties: values,
        geometry: { type: 'Polygon', coordinates: [ring] },
      })),
    }),
  )

const csv = (rows: readonly Record<string, string | number>[]) =>
  Buffer.from(
    [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))]
      .map((cells) => cells.join(','))
      .join('\r\n'),
  )

function archive(layers: Record<string, Buffer>) {
  const plan = villagePlan()
  const root = `${plan.village}战旗村`
  return zip([
    ...Object.entries(layers).map(([name, content]) => ({
      name: `${root}/矢量数据/${name}`,
      content,
    })),
    { name: `${root}/规划表格/GHZBB.csv`, content: csv(plan.GHZBB) },
    { name: `${root}/规划表格/KJGNJGTZB.csv`, content: csv(plan.KJGNJGTZB) },
    ...Object.entries(plan.files).map(([name, content]) => ({
      name: `${root}/${name}`,
      content: Buffer.from(content),
    })),
  ])
}

const defectsOf = async ({ id }: Delivery) =>
  (await app.json<{ defects: Defect[] }>(`/api/deliveries/${id}/defects?limit=1000`)).defects

describe('GeoJSON with CSV tables', () => {
  it('is judged alike, but for types and lengths that it does not declare', async () => {
    const { CJDCQ, JQDLTB, GHDLTB, GKBJ } = villagePlan()
    const delivery = await app.inspect(
      archive({
        'CJDCQ.geojson': collection(CJDCQ),
        'JQDLTB.geojson': collection(JQDLTB),
        'GHDLTB.geojson': collection(GHDLTB),
        'GKBJ.geojson': collection(GKBJ),
      }),
      'geojson.zip',
    )
    const defects = await defectsOf(delivery)
    expect(new Set(defects.map(({ rule, state }) => `${rule} ${state}`))).toEqual(
      new Set(['I05 undecidable']),
    )
    expect(delivery).toMatchObject({ score: 100, verdict: 'undecided' })
  })
})

describe('coordinates in zone 35', () => {
  const inMetres = (rows: readonly PlanRow[]) =>
    rows.map(({ ring, values }) => ({
      values,
      ring: ring.map((position) => proj4(zone35.proj4, [position[0]!, position[1]!])),
    }))
  const crs = (code: number) => ({
    crs: { type: 'name', properties: { name: `urn:ogc:def:crs:EPSG::${code}` } },
  })

  it('are placed, and areas measured on the ellipsoid', async () => {
    const { CJDCQ, GHDLTB } = villagePlan()
    const delivery = await app.inspect(
      archive({
        'CJDCQ.geojson': collection(inMetres(CJDCQ), crs(4523)),
        'GHDLTB.geojson': collection(inMetres(GHDLTB), crs(4523)),
      }),
      'zone35.zip',
    )
    const result = (id: string) => delivery.rules.find((rule) => rule.id === id)?.result
    expect([result('I04'), result('I08'), result('I10')]).toEqual([
      'conforming',
      'conforming',
      'conforming',
    ])
  })

  it('that are said to be without the zone prefix are a defect of class A, and nothing is placed', async () => {
    const { CJDCQ } = villagePlan()
    const delivery = await app.inspect(
      archive({ 'CJDCQ.geojson': collection(inMetres(CJDCQ), crs(4490)) }),
      'wrong-crs.zip',
    )
    const found = (await defectsOf(delivery)).filter(({ rule }) => rule === 'I04')
    expect(found).toMatchObject([{ state: 'nonconforming', defectClass: 'A', layer: 'CJDCQ' }])
    expect(found[0]!.sentence).toContain('EPSG:4523')
    expect(delivery.verdict).toBe('failed')
  })
})
