/** Real files of others: right words in every encoding, every layer of a geodatabase, rows on two grids. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { dataFiles, inspect, inspectOne } from './inspect.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

describe('a table or Shapefile in a Chinese or other encoding', () => {
  it.each([
    ['big5', 'BIG5', 'values', '繁體國語'],
    ['gb2312', 'GB18030', 'values', '简体国语'],
    ['gbk', 'GB18030', 'values', '简体国语'],
    ['cpg_big5', 'BIG5', 'cpg', '國語'],
    ['ldid_chinese', 'GB18030', 'ldid', '简体'],
    ['shapefilejs_utf', 'UTF-8', 'cpg', 'Hněvošický háj'],
    ['shapefilejs_codepage', 'CP1250', 'cpg', 'Hněvošický háj'],
  ])('%s shows its words', async (stem, encoding, from, words) => {
    const files = await dataFiles('encoding', new RegExp(`^${stem}\\.`))
    const { encodings, fields } = await inspectOne(database.db, files)
    expect(encodings[0]).toMatchObject({ name: encoding, from })
    expect(encodings[0]?.samples).toContain(words)
    expect(encodings.length).toBeGreaterThanOrEqual(4)
    expect(fields.flatMap(({ samples }) => samples)).toContain(words)
  })

  it('of a French plan keeps its accents', async () => {
    const files = await dataFiles('plu-41175', /^ZONE_URBA\./)
    const { fields, crs } = await inspectOne(database.db, files)
    const words = fields.flatMap(({ samples }) => samples)
    expect(words).toContain('Zone urbanisée dédiée aux jardins')
    expect(crs).toMatchObject([{ crs: 'EPSG:2154', from: 'declared', insideShare: 0 }])
  })

  it('that is an archive without data is refused by name', async () => {
    const files = await dataFiles('encoding', /badzip/)
    await expect(inspect(database.db, files)).rejects.toThrow(/shapefilejs_badzip\.zip/)
  })
})

describe('a geodatabase', () => {
  it('shows every layer with its rows, and what of it cannot be read', async () => {
    const files = await dataFiles('encoding', /gdb\.zip$/)
    const { datasets } = await inspect(database.db, files)
    const rows = Object.fromEntries(datasets.map(({ layer, rowCount }) => [layer, rowCount]))
    expect(datasets.map(({ problem }) => problem)).toEqual(datasets.map(() => null))
    expect(datasets).toHaveLength(37)
    expect(rows).toMatchObject({ none: 6, point: 5, multipolygon25D: 5, big_layer: 341, hole: 12 })
    expect(rows).toMatchObject({ several_polygons: 9, testnotnullable: 0, empty_polygonm: 1 })
    const kinds = Object.fromEntries(datasets.map((each) => [each.layer, each.geometryKinds]))
    expect(kinds).toMatchObject({ linestringzm: ['line'], multipatch: [], polygon: ['polygon'] })
    const [text] = datasets.find(({ layer }) => layer === 'point')!.fields.slice(1)
    expect(text).toMatchObject({ name: 'str', type: 'text', samples: ['foo_é'] })
  })
})

describe('a British table', () => {
  it('with well-known text is a layer in degrees of elsewhere', async () => {
    const files = await dataFiles('uk', /^listed/)
    const dataset = await inspectOne(database.db, files)
    expect(dataset).toMatchObject({ format: 'csv', rowCount: 649, geometryKinds: ['polygon'] })
    expect(dataset.crs).toMatchObject([{ crs: 'EPSG:4326', from: 'coordinates', insideShare: 0 }])
  })

  it('on two grids says so, with the share that each way of reading would take', async () => {
    const files = await dataFiles('uk', /^conservation/)
    const { crs } = await inspectOne(database.db, files)
    expect(crs).toMatchObject([{ crs: 'EPSG:4326' }])
    expect(crs[0]?.reason).toContain('约 50%')
  })
})
