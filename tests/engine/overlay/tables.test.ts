/** Cross tables: every number recomputed by other libraries, and what is refused, cut, cancelled and kept. */
import geographiclib from 'geographiclib-geodesic'
import type { LineString, Polygon } from 'geojson'
import { intersection, union } from 'polyclip-ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type CellFeatures,
  cellFeaturesSchema,
  type OverlayTable,
  overlayTableSchema,
} from '../../../server/api/analysis-contract.ts'
import { problemSchema } from '../../../server/api/contract.ts'
import { areaM2 } from '../checks/independent-areas.ts'
import { writeFeatures } from '../checks/write-features.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { analysisApp } from './analysis-app.ts'
import { parcels, randomDistrict, unitShapes, units, zones } from './random-district.ts'

let database: TestDatabase
let app: ReturnType<typeof analysisApp>

beforeAll(async () => {
  database = await openTestDatabase()
  await writeFeatures(database.db, randomDistrict)
  app = analysisApp(database)
})
afterAll(() => database.close())

type Rings = Polygon['coordinates'][]
const ringsOf = ({ coordinates }: Polygon): Rings => [coordinates]
const meet = (...shapes: Rings[]): Rings =>
  intersection(shapes[0] as never, ...(shapes.slice(1) as never[])) as never
const join = (shapes: readonly Rings[]): Rings =>
  shapes.length === 0 ? [] : (union(shapes[0] as never, ...(shapes.slice(1) as never[])) as never)

const ofKind = (kind: string) =>
  zones.filter(({ values }) => values.kind === kind).map(({ geometry }) => ringsOf(geometry))
const kinds = [...new Set(zones.map(({ values }) => values.kind))]

type Table = NonNullable<OverlayTable['table']>
const done = (answer: OverlayTable): Table => {
  const { table, status, error } = overlayTableSchema.parse(answer)
  expect([status, error]).toEqual(['done', null])
  return table!
}
const cellOf = (table: Table, row: string, column: string) =>
  table.cells.find((cell) => cell.row === row && cell.column === column)
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

describe('a cross table of two layers', () => {
  let answer: OverlayTable
  let table: Table
  const question = { layer: 'land_parcel', with: 'plan_restoration', rows: 'unit' }

  beforeAll(async () => {
    answer = await app.table(question)
    table = done(answer)
  })

  it('has the land of each unit by the classes of the other layer, each piece once in a class', () => {
    let compared = 0
    for (const [index, unit] of units.entries())
      for (const kind of kinds) {
        const zone = join(ofKind(kind))
        const own = parcels.filter(({ unitCode }) => unitCode === units[index])
        const exact = sum(own.map(({ geometry }) => areaM2(meet(ringsOf(geometry), zone))))
        expect(cellOf(table, `=${unit}`, `=${kind}`)?.areaM2 ?? 0).toBeCloseTo(exact, 2)
        if (exact > 1) compared += 1
      }
    expect(compared).toBeGreaterThan(8)
  })

  it('has what no zone covers in a column of its own, and all land in the whole', () => {
    const everywhere = join(kinds.flatMap(ofKind))
    for (const unit of units) {
      const own = parcels.filter(({ unitCode }) => unitCode === unit)
      const whole = sum(own.map(({ geometry }) => areaM2(ringsOf(geometry))))
      const covered = sum(own.map(({ geometry }) => areaM2(meet(ringsOf(geometry), everywhere))))
      expect(cellOf(table, `=${unit}`, 'rest')?.areaM2 ?? 0).toBeCloseTo(whole - covered, 2)
    }
    expect(table.landM2).toBeCloseTo(
      sum(parcels.map(({ geometry }) => areaM2(ringsOf(geometry)))),
      2,
    )
    expect(table.features).toBe(parcels.length)
  })

  it('says how much land stands in several columns, so that the cells make up the land', () => {
    expect(table.repeatedM2).toBeGreaterThan(100)
    const cells = sum(table.cells.map(({ amount }) => amount))
    expect(cells - table.repeated).toBeCloseTo(table.amount, 4)
    expect([table.measure, table.landM2, table.repeatedM2]).toEqual([
      'area',
      table.amount,
      table.repeated,
    ])
  })

  it('is titled in both languages, in the order of codes, what is left over last', () => {
    expect(answer.title).toBe('地类图斑 × 生态修复规划 · 按村社区')
    expect(answer.titleEn).toMatch(/^Land parcels × /)
    expect(answer.synthetic).toBe(true)
    expect(table.rows.map(({ key }) => key)).toEqual(units.map((unit) => `=${unit}`))
    expect(table.rows[0]!.title).toBe('唐昌街道 甲村')
    expect(table.columns.at(-1)!.key).toBe('rest')
  })

  it('opens the features of each number, largest first, with the land that is counted', async () => {
    for (const { row, column, amount: area, features } of table.cells.slice(0, 6)) {
      const query = new URLSearchParams({ row, column, limit: '200' })
      const cell = cellFeaturesSchema.parse(
        await app.json<CellFeatures>(`/api/overlay/tables/${answer.id}/features?${query}`),
      )
      expect(cell.total).toBe(features)
      expect(cell.features).toHaveLength(features)
      expect(cell.amount).toBeCloseTo(area, 6)
      const listed = cell.features.map((feature) => feature.amount)
      expect(listed).toEqual([...listed].sort((a, b) => b - a))
      for (const feature of cell.features) {
        const { coordinates } = feature.geometry as unknown as { coordinates: Rings }
        expect(areaM2(coordinates)).toBeCloseTo(feature.areaM2!, 2)
        if (column !== 'rest') expect(feature.withFids.length).toBeGreaterThan(0)
      }
    }
  })

  it('pages through the features of a row', async () => {
    const first = table.rows[0]!.key
    const page = (offset: number) =>
      app.json<CellFeatures>(
        `/api/overlay/tables/${answer.id}/features?${new URLSearchParams({ row: first, offset: String(offset), limit: '5' })}`,
      )
    const [one, two] = [await page(0), await page(5)]
    expect(one.total).toBe(12)
    expect(one.features).toHaveLength(5)
    const fids = [...one.features, ...two.features].map(({ fid }) => fid)
    expect(new Set(fids).size).toBe(10)
  })

  it('is answered from what is kept when the same is asked again', async () => {
    const { id } = await app.json<{ id: string }>('/api/overlay/tables', question)
    expect(id).toBe(answer.id)
  })

  it('leaves as a workbook and as CSV whose printed sums add up', async () => {
    for (const unit of ['m2', 'mu', 'hectares']) {
      const response = await app.ask(
        `/api/overlay/tables/${answer.id}/file?format=csv&unit=${unit}`,
      )
      const [head, ...lines] = (await response.text())
        .split('\r\n\r\n')[0]!
        .split('\r\n')
        .map((line) => line.split(','))
      const numbers = lines.map((line) =>
        line.slice(2).map((text) => Math.round(Number(text) * 1e4)),
      )
      expect(head!.at(-1)).toBe('合计')
      expect(numbers).toHaveLength(units.length + 1)
      for (const row of numbers) expect(sum(row.slice(0, -1))).toBe(row.at(-1))
      for (const column of numbers[0]!.keys())
        expect(sum(numbers.slice(0, -1).map((row) => row[column]!))).toBe(numbers.at(-1)![column])
      expect(sum(numbers.at(-1)!)).toBeGreaterThan(0)
    }
    const workbook = await app.ask(`/api/overlay/tables/${answer.id}/file?language=en`)
    const bytes = new Uint8Array(await workbook.arrayBuffer())
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b])
  })

  it('is nobody else’s', async () => {
    const other = await app.ask(`/api/overlay/tables/${answer.id}`, undefined, { role: 'leader' })
    expect(other.status).toBe(404)
  })
})

describe('land without the code of a unit', () => {
  it('is cut at the boundaries', async () => {
    const table = done(await app.table({ layer: 'plan_restoration', rows: 'unit' }))
    for (const [index, unit] of units.entries())
      for (const kind of kinds) {
        const exact = sum(
          ofKind(kind).map((zone) => areaM2(meet(zone, ringsOf(unitShapes[index]!)))),
        )
        expect(cellOf(table, `=${unit}`, `=${kind}`)?.areaM2 ?? 0).toBeCloseTo(exact, 2)
      }
    expect(table.landM2).toBeCloseTo(sum(zones.map(({ geometry }) => areaM2(ringsOf(geometry)))), 2)
  })

  it('of one unit leaves the rest out', async () => {
    const unit = units[1]
    const within = { unit }
    const table = done(await app.table({ layer: 'plan_restoration', rows: 'class', within }))
    const exact = sum(
      zones.map(({ geometry }) => areaM2(meet(ringsOf(geometry), ringsOf(unitShapes[1]!)))),
    )
    expect(table.landM2).toBeCloseTo(exact, 2)
    const there = kinds.filter((kind) =>
      ofKind(kind).some((zone) => areaM2(meet(zone, ringsOf(unitShapes[1]!))) > 0.01),
    )
    expect(there.length).toBeGreaterThan(1)
    expect(table.rows.map(({ key }) => key)).toEqual(there.map((kind) => `=${kind}`).sort())
  })
})

describe('what a table is narrowed by', () => {
  it('takes what lies in a drawn shape', async () => {
    const shape = zones[0]!.geometry
    const question = { layer: 'land_parcel', rows: 'class', within: { geometry: shape } }
    const table = done(await app.table(question))
    for (const code of ['0101', '0301', '0702']) {
      const own = parcels.filter(({ values }) => values.class_code === code)
      const exact = sum(own.map(({ geometry }) => areaM2(meet(ringsOf(geometry), ringsOf(shape)))))
      expect(cellOf(table, `=${code}`, 'all')?.areaM2 ?? 0).toBeCloseTo(exact, 2)
    }
  })

  it('takes codes by their first two digits, and towns instead of units', async () => {
    const table = done(await app.table({ layer: 'land_parcel', rows: 'town', level: 'first' }))
    expect(table.columns.map(({ title }) => title)).toEqual(['01 耕地', '03 林地', '07 住宅用地'])
    expect(table.rows.map(({ title }) => title)).toEqual(['唐昌街道', '友爱镇'])
  })

  it('takes land within some metres of a line, where the land is a strip of twice that', async () => {
    const question = { layer: 'unit', with: 'road', bufferM: 10, rows: 'unit' }
    const table = done(await app.table(question))
    // 191.3 m of road in each of the two southern units
    for (const unit of units.slice(0, 2)) {
      const strip = sum(
        table.cells
          .filter(({ row, column }) => row === `=${unit}` && column !== 'rest')
          .map(({ amount }) => amount),
      )
      expect(strip / (191.28 * 20)).toBeCloseTo(1, 2)
    }
    expect(table.repeatedM2).toBe(0)
  })

  it('shows a viewer of one town nothing of another', async () => {
    const asker = { role: 'planner', units: ['510117115'] }
    const table = done(await app.table({ layer: 'land_parcel', with: 'plan_restoration' }, asker))
    expect(table.rows.map(({ key }) => key)).toEqual([`=${units[2]}`, `=${units[3]}`])
    expect(table.features).toBe(24)
  })

  it('is cancelled before it is done, and leaves nothing', async () => {
    const question = { layer: 'land_parcel', with: 'plan_restoration', bufferM: 33 }
    const { id } = await app.json<{ id: string }>('/api/overlay/tables', question)
    await app.json(`/api/jobs/${id}/cancel`, {})
    const ended = await app.table({ ...question, bufferM: 1 })
    expect(ended.status).toBe('done')
    const { status, table } = await app.json<OverlayTable>(`/api/overlay/tables/${id}`)
    expect([status, table]).toEqual(['cancelled', null])
    const refused = await app.ask(`/api/overlay/tables/${id}/features`)
    expect(refused.status).toBe(409)
    // What was cancelled answers nothing: the same question is asked anew.
    expect((await app.json<{ id: string }>('/api/overlay/tables', question)).id).not.toBe(id)
  })
})

/** CGCS2000 is GRS80. */
const ellipsoid = new geographiclib.Geodesic.Geodesic(6378137, 1 / 298.257222101)

function lengthM({ coordinates: [from, to] }: LineString): number {
  const [west, south] = from as [number, number]
  const [east, north] = to as [number, number]
  return ellipsoid.Inverse(south, west, north, east).s12!
}

/** Where the parallel through `at` runs inside of the shapes, as shares of one, each place once. */
function scanned(shapes: readonly Polygon[], at: number, from: number, to: number): number {
  const inside = (x: number) =>
    shapes.some(({ coordinates }) => {
      const ring = coordinates[0]!
      const crossed = ring.slice(1).filter((end, index) => {
        const [x1, y1] = ring[index]! as [number, number]
        const [x2, y2] = end as [number, number]
        return y1 > at !== y2 > at && x < x1 + ((at - y1) / (y2 - y1)) * (x2 - x1)
      })
      return crossed.length % 2 === 1
    })
  const steps = 40_000
  const middles = Array.from(
    { length: steps },
    (_, step) => from + ((step + 0.5) / steps) * (to - from),
  )
  return middles.filter(inside).length / steps
}

describe('lines and points', () => {
  const road = randomDistrict.road!.find(({ fid }) => fid === 1)!.geometry as LineString
  const [[west, lat], [east]] = road.coordinates as [[number, number], [number, number]]
  const riverside = randomDistrict.river![0]!.geometry as LineString
  const roadM = lengthM(road)

  it('lines are measured in metres, and cut at boundaries; along one they are of the lesser code', async () => {
    const answer = await app.table({ layer: 'road', rows: 'unit' })
    const table = done(answer)
    expect(answer.title).toBe('公路长度汇总 · 按村社区')
    expect([table.measure, table.landM2]).toEqual(['length', null])
    const length = (unit: string) =>
      sum(table.cells.filter(({ row }) => row === `=${unit}`).map(({ amount }) => amount))
    expect(length(units[0])).toBeCloseTo(roadM / 2, 3)
    expect(length(units[1])).toBeCloseTo(roadM / 2, 3)
    const border = done(await app.table({ layer: 'river', rows: 'unit' }))
    expect(border.cells.map(({ row }) => row)).toEqual([`=${units[0]}`])
    expect(border.amount).toBeCloseTo(lengthM(riverside), 3)
    expect(table.rows.map(({ key }) => key)).toEqual([`=${units[0]}`, `=${units[1]}`])
    expect(sum(table.cells.map(({ amount }) => amount))).toBeCloseTo(table.amount, 6)
  })

  it('lines are cut by the areas of a second layer, each piece once in a class', async () => {
    const answer = await app.table({ layer: 'road', with: 'plan_restoration', rows: 'class' })
    const table = done(answer)
    const national = table.cells.filter(({ row }) => row === '=national')
    const whole = sum(national.map(({ amount }) => amount)) - table.repeated
    for (const kind of kinds) {
      const shapes = zones.filter(({ values }) => values.kind === kind).map((zone) => zone.geometry)
      const exact = scanned(shapes, lat, west, east) * roadM
      const cell = national.find(({ column }) => column === `=${kind}`)
      expect(Math.abs((cell?.amount ?? 0) - exact)).toBeLessThan(0.15)
    }
    expect(whole).toBeGreaterThan(0)
    const cells = sum(table.cells.map(({ amount }) => amount))
    expect(cells - table.repeated).toBeCloseTo(table.amount, 4)
    const { row, column, amount } = national[0]!
    const query = new URLSearchParams({ row, column })
    const opened = await app.json<CellFeatures>(
      `/api/overlay/tables/${answer.id}/features?${query}`,
    )
    expect(opened).toMatchObject({ total: 1, areaM2: null })
    expect(opened.amount).toBeCloseTo(amount, 6)
    expect(opened.features[0]!.geometry.type).toBe('MultiLineString')
    const csv = await app.ask(`/api/overlay/tables/${answer.id}/file?format=csv&unit=km`)
    expect(await csv.text()).toContain('名称（公里）')
  })

  it('points are counted, one on a border once, one outside of all units too', async () => {
    const answer = await app.table({ layer: 'public_facility', rows: 'unit' })
    const table = done(answer)
    expect(table.measure).toBe('count')
    const counted = table.cells.map(({ row, amount }) => [row, amount])
    expect(counted).toEqual([
      [`=${units[0]}`, 2],
      ['none', 1],
    ])
    const within = done(
      await app.table({
        layer: 'public_facility',
        with: 'unit',
        rows: 'class',
        within: { unit: units[0] },
      }),
    )
    expect(within.amount).toBe(2)
    const workbook = await app.ask(`/api/overlay/tables/${answer.id}/file`)
    expect([workbook.status, answer.title]).toEqual([200, '公共服务设施数量汇总 · 按村社区'])
  })
})

describe('numbers that stand on possible misfits alone', () => {
  it('are marked, and stand in one column of files and lists, the totals unchanged', async () => {
    const answer = await app.table({ layer: 'basic_farmland', with: 'plan_village', rows: 'unit' })
    const table = done(answer)
    expect(table.cells.map(({ column, sliver }) => [column, sliver])).toEqual([
      ['=0101', false],
      ['=1001', true],
    ])
    const sliver = cellOf(table, `=${units[3]}`, '=1001')!
    expect(sliver.amount).toBeGreaterThan(0.1)
    expect(sliver.amount).toBeLessThan(1)
    const list = (column: string, folded: boolean) =>
      app.json<CellFeatures>(
        `/api/overlay/tables/${answer.id}/features?${new URLSearchParams({ column, folded: String(folded) })}`,
      )
    expect((await list('slivers', true)).amount).toBeCloseTo(sliver.amount, 9)
    expect((await list('slivers', true)).features[0]!.geometry.type).toBe('MultiPolygon')
    expect((await list('=1001', true)).total).toBe(0)
    expect((await list('=1001', false)).total).toBe(1)
    const head = async (slivers: string) =>
      (
        await (
          await app.ask(`/api/overlay/tables/${answer.id}/file?format=csv&slivers=${slivers}`)
        ).text()
      ).split('\r\n')
    const [folded, all] = [await head('folded'), await head('all')]
    expect(folded[0]).toMatch(/耕地|水田/)
    expect(folded[0]!.split(',').slice(-2)).toEqual(['疑似套合误差', '合计'])
    expect(all[0]).not.toContain('套合')
    const last = (lines: string[]) => lines[2]!.split(',').at(-1)
    expect(last(folded)).toBe(last(all))
  })
})

describe('what makes no table', () => {
  it.each([
    ['a layer that does not exist', { layer: 'nowhere' }, 404],
    ['a layer without shapes', { layer: 'household' }, 400],
    ['a second layer without area and without a buffer', { layer: 'unit', with: 'road' }, 400],
    ['a field that names persons', { layer: 'homestead', field: 'holder_name' }, 400],
    ['a field that is not there', { layer: 'land_parcel', field: 'nothing' }, 400],
    ['a unit that does not exist', { layer: 'unit', within: { unit: '510117999' } }, 404],
    [
      'two places at once',
      { layer: 'unit', within: { unit: '510117', geometry: { type: 'Point' } } },
      400,
    ],
    ['a revision to come', { layer: 'unit', revision: 999 }, 404],
  ])('%s is refused in both languages', async (_, question, status) => {
    const response = await app.ask('/api/overlay/tables', question)
    const problem = problemSchema.parse(await response.json())
    expect(response.status).toBe(status)
    expect(problem.detail).toMatch(/\p{Script=Han}/u)
    expect(problem.detailEn.length).toBeGreaterThan(10)
  })
})
