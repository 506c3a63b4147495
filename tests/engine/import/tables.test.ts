/** Tables as bureaus send them: titles above the names, sums below, text as spreadsheets write it. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importDraftSchema } from '../../../server/api/import-contract.ts'
import { createApp } from '../../../server/app.ts'
import { openedServices } from '../../../server/start/start-services.ts'
import { boundaryText, origin, rectangleAt } from '../../unit/sites/site-texts.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { deliver } from './deliver.ts'
import { inspectOne } from './inspect.ts'
import { workbook } from './write-workbook.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

/** The routes of drafts, asked without a port. */
function drafts() {
  const app = createApp(openedServices(database), { webDir: null })
  const ask = async (method: string, path: string, body?: BodyInit) =>
    (await app.request(`/api/imports/drafts${path}`, { method, ...(body && { body }) })).json()
  const settled = async (id: string) => {
    for (;;) {
      const draft = importDraftSchema.parse(await ask('GET', `/${id}`))
      if (!['inspecting', 'previewing'].includes(draft.status)) return draft
      await new Promise((done) => setTimeout(done, 20))
    }
  }
  return { ask, settled }
}

async function draftOf(text: string) {
  const { ask, settled } = drafts()
  const { id } = await ask('POST', '?filename=a.csv', text)
  const [dataset] = (await settled(id)).inspected!.datasets
  const put = async (what: string, content: object) => {
    await ask('PUT', `/${id}/${what}`, JSON.stringify(content))
    return (await settled(id)).inspected!.datasets[0]!
  }
  const preview = async (choices: object) => {
    await ask('PUT', `/${id}/choices`, JSON.stringify(choices))
    return settled(id)
  }
  return { dataset: dataset!, put, preview }
}

const title = ['战旗村公共服务设施点位统计表', null, null, null, null]
const unit = ['填报单位：唐昌镇', null, null, '日期：2024年3月', null]
const heading = ['序号', '名称', 'X坐标', 'Y坐标', '面积']
const record = (n: number) => [n, `设施${n}`, 3424720 + n * 30, 35384036 + n * 25, 100.5 + n]
const sum = ['合计', null, null, null, 303]
const titled = workbook(
  [title, unit, heading, record(1), record(2), record(3), sum],
  ['A1:E1', 'A2:C2'],
)

describe('a workbook with title rows', () => {
  it('is read from the row of its names, which is told, and its sum is no record', async () => {
    const report = await deliver(
      database.db,
      { '点位.xlsx': titled },
      { custom: '点位', crs: 'EPSG:4523', axes: 'yx' },
    )
    expect(report).toMatchObject({ read: 4, accepted: 3, rejected: 1 })
    expect(report.notes.map(({ row, message }) => [row, message])).toEqual([
      [null, expect.stringContaining('表头取第 3 行，其前 2 行是标题、说明')],
      [4, '“合计”行是汇总，不是记录'],
    ])
    const { rows } = await sql<{ properties: object }>`
      select properties from hegui.custom_feature order by fid limit 1`.execute(database.db)
    expect(rows[0]?.properties).toEqual({
      序号: 1,
      名称: '设施1',
      X坐标: 3424750,
      Y坐标: 35384061,
      面积: 101.5,
    })
  })

  it('whose names are in two rows, some of them grouped, has them joined', async () => {
    const file = workbook([
      title,
      ['序号', '名称', '坐标', null, '面积'],
      [null, null, 'X坐标', 'Y坐标', null],
      record(1),
      record(2),
    ])
    const dataset = await inspectOne(database.db, { '点位.xlsx': file })
    expect(dataset.fields.map(({ name }) => name)).toEqual(heading)
    expect(dataset).toMatchObject({ rowCount: 2, head: { row: 2, lines: 2 } })
    expect(dataset.crs[0]).toMatchObject({ crs: 'EPSG:4523', axes: 'yx' })
  })

  it('may be read from another row that a person names, in a draft and without one', async () => {
    const lines = [title, unit, heading, record(1), record(2)]
    const text = lines.map((cells) => cells.map((cell) => cell ?? '').join(',')).join('\n')
    const { ask, settled } = drafts()
    const { id } = await ask('POST', '?filename=a.csv', text)
    const [found] = (await settled(id)).inspected!.datasets
    expect(found?.head).toMatchObject({ row: 3, asked: false })
    await ask('PUT', `/${id}/head`, JSON.stringify({ dataset: found?.id, row: 1 }))
    const [first] = (await settled(id)).inspected!.datasets
    expect(first?.head).toMatchObject({ row: 1, asked: true })
    expect(first?.fields[0]?.name).toBe(title[0])
    await ask('PUT', `/${id}/head`, JSON.stringify({ dataset: found?.id, row: 3 }))
    const [again] = (await settled(id)).inspected!.datasets
    expect(again?.fields.map(({ name }) => name)).toEqual(heading)
    const wrong = { custom: '名称', crs: 'EPSG:4523', headRow: 1 }
    await expect(deliver(database.db, { 'a.csv': text }, wrong)).rejects.toMatchObject({
      detail: expect.stringContaining('所有记录都没有图形'),
    })
  })
})

describe('points of a survey', () => {
  const lines = (each: (at: number) => string) => [1, 2, 3].map(each).join('\r\n')

  it('as CASS writes them are points, under either ending, and never one parcel', async () => {
    const text = lines((at) => `${at},,${384036 + at}.123,${3424720 + at * 7}.456,512.3`)
    for (const name of ['cass.dat', 'cass.txt']) {
      const dataset = await inspectOne(database.db, { [name]: text })
      expect(dataset).toMatchObject({ rowCount: 3, geometryKinds: ['point'], problem: null })
      expect(dataset.fields.map((field) => field.name)).toEqual(['点号', '编码', '高程'])
      expect(dataset.crs[0]).toMatchObject({ crs: 'EPSG:4544', axes: 'xy', insideShare: 1 })
      expect(dataset.remarks[0]?.message).toContain('不连成地块')
    }
  })

  it('of a boundary text without its heading are a parcel, and said to be', async () => {
    const text = lines((at) => `J${at},1,${3424720 + (at % 2) * 20},${35384036 + at * 10},512.3`)
    const dataset = await inspectOne(database.db, { 'jzd.txt': text })
    expect(dataset).toMatchObject({ rowCount: 1, geometryKinds: ['polygon'] })
    expect(dataset.remarks.map(({ message }) => message).join()).toContain('没有以 @ 结尾的地块行')
  })
})

describe('a boundary text that becomes a layer of its own', () => {
  it('has the areas it declares held against its shapes', async () => {
    const [north, east] = origin
    const plot = (at: number) => [rectangleAt(north + at * 50, east, 20, 20)]
    const of = (area: string) => boundaryText([plot(0), plot(1)], { area })
    const deliverOf = (area: string) =>
      deliver(database.db, { 'jzd.txt': of(area) }, { custom: `地块${area}` })
    const wrong = await deliverOf('4.0000')
    expect(wrong.notes.map(({ row, message }) => [row, message])).toEqual([
      [null, expect.stringContaining('2 条的地块面积')],
      [1, expect.stringMatching(/地块面积为 4 公顷（40,000.00 ㎡），图形的椭球面积为 399\.\d+ ㎡/)],
      [2, expect.stringContaining('地块面积为 4 公顷')],
    ])
    const metres = await deliverOf('400')
    expect(metres.notes[1]?.message).toContain('看来以平方米填写，规定为公顷')
    expect((await deliverOf('0.0400')).notes).toEqual([])
  })
})

describe('a text of a spreadsheet', () => {
  const points = (rows: readonly string[]) => [`编号\t名称\tX\tY`, ...rows].join('\r\n')
  const utf16 = Buffer.from(
    `\ufeff${points(['1\t一号点\t384036\t3424720', '2\t二号点\t384056\t3424750'])}`,
    'utf16le',
  )

  it('may be in UTF-16, as "Unicode text", under either ending', async () => {
    for (const name of ['点.csv', '点.txt']) {
      const dataset = await inspectOne(database.db, { [name]: utf16 })
      expect(dataset).toMatchObject({
        problem: null,
        rowCount: 2,
        encodings: [{ name: 'UTF-16LE' }],
      })
      expect(dataset.fields[1]).toMatchObject({ name: '名称', samples: ['一号点', '二号点'] })
      expect(dataset.crs[0]).toMatchObject({ crs: 'EPSG:4544', axes: 'xy' })
    }
  })

  it('may have a title and part thousands, in either width', async () => {
    const rows = ['1,一号点,"384,036.5","３，４２４，７２０．２５"', '2,二号点,384056,3424750']
    const text = ['战旗村点位表,,,', '编号,名称,X坐标(m),Y坐标（米）', ...rows].join('\r\n')
    const dataset = await inspectOne(database.db, { '点.csv': text })
    expect(dataset).toMatchObject({ rowCount: 2, geometryKinds: ['point'], head: { row: 2 } })
    expect(dataset.crs[0]).toMatchObject({ crs: 'EPSG:4544', insideShare: 1 })
  })

  it('may have degrees, minutes and seconds for coordinates', async () => {
    const rows = ['一,103°47\'20.4",30°56\'20"', '二,103-47-20,30-56-20', '三,103.79,30.94']
    const text = ['名称,经度,纬度', ...rows].join('\n')
    const report = await deliver(
      database.db,
      { '点.csv': text },
      { custom: 'dms', crs: 'EPSG:4490' },
    )
    expect(report).toMatchObject({ accepted: 3, rejected: 0 })
    const { rows: stored } = await sql<{ x: number; y: number }>`
      select ST_X(geom) as x, ST_Y(geom) as y from hegui.custom_feature
      where layer_id = 'dms' order by fid limit 1`.execute(database.db)
    expect(stored[0]?.x).toBeCloseTo(103 + 47 / 60 + 20.4 / 3600, 10)
    expect(stored[0]?.y).toBeCloseTo(30 + 56 / 60 + 20 / 3600, 10)
  })
})

describe('coordinates of a table', () => {
  const place = (names: string, rows: readonly string[]) => [names, ...rows].join('\n')
  const degrees = [0, 1].map((n) => `${103.79 + n / 100},${30.93 + n / 100}`)

  it.each([
    ['名称,东经,北纬', degrees.map((each) => `A,${each}`), 'EPSG:4490', 'xy'],
    ['名称,B,L', degrees.map((each) => `A,${each.split(',').reverse()}`), 'EPSG:4490', 'xy'],
    ['名称,E,N', ['A,384036,3424720', 'B,384066,3424750'], 'EPSG:4544', 'xy'],
    ['名称,纵坐标,横坐标', ['A,3424720,35384036', 'B,3424750,35384066'], 'EPSG:4523', 'xy'],
    ['名称,坐标', degrees.map((each) => `A,"${each}"`), 'EPSG:4490', 'xy'],
    ['名称,坐标', degrees.map((each) => `A,"${each.split(',').reverse()}"`), 'EPSG:4490', 'yx'],
  ])(
    'named %s are read, and their order is told from the values',
    async (names, rows, crs, axes) => {
      const dataset = await inspectOne(database.db, { '点.csv': place(names, rows) })
      expect(dataset).toMatchObject({ geometryKinds: ['point'], coordinates: { asked: false } })
      expect(dataset.crs[0]).toMatchObject({ crs, axes, insideShare: 1 })
    },
  )

  it('that are not known are asked for by name, in a draft and without one', async () => {
    const text = place(
      '名称,甲,乙',
      degrees.map((each) => `A,${each}`),
    )
    const asked = { custom: '甲乙', crs: 'EPSG:4490' }
    await expect(deliver(database.db, { 'a.csv': text }, asked)).rejects.toMatchObject({
      detail: expect.stringMatching(
        /没有认出坐标列.*东经\/北纬.*表的列：名称、甲、乙.*--coordinates/,
      ),
    })
    const report = await deliver(
      database.db,
      { 'a.csv': text },
      { ...asked, coordinates: ['甲', '乙'] },
    )
    expect(report).toMatchObject({ accepted: 2, rejected: 0 })
    expect(report.notes[0]?.message).toBe('坐标取自 甲、乙 列（按指定）')
    const drafted = await draftOf(text)
    expect(drafted.dataset).toMatchObject({ geometryKinds: [], coordinates: { columns: [] } })
    const columns = { dataset: drafted.dataset.id, columns: ['甲', '乙'] }
    const again = await drafted.put('coordinates', columns)
    expect(again).toMatchObject({
      geometryKinds: ['point'],
      coordinates: { columns: ['甲', '乙'], asked: true },
    })
    expect(again.crs[0]?.crs).toBe('EPSG:4490')
    const choices = { dataset: again.id, crs: 'EPSG:4490', target: { custom: '甲乙二' } }
    const previewed = await drafted.preview(choices)
    expect(previewed).toMatchObject({ status: 'previewed', preview: { accepted: 2 } })
  })
})
