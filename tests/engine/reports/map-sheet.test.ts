/** Printed map sheets: measured on the page, read as text, with a legend that is complete. */
import { writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import proj4 from 'proj4'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cgcs2000, cm105 } from '../../../gis-data/crs.ts'
import { landParcel } from '../../../gis-data/layers/land-parcel.ts'
import { noteInks } from '../../../gis-data/note-colours.ts'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import { sheetLayout } from '../../../gis-data/sheets/sheet-layout.ts'
import type { ReportSummary } from '../../../server/api/report-contract.ts'
import { createApp } from '../../../server/app.ts'
import { openedServices } from '../../../server/start/start-services.ts'
import { smallDistrict, unitA } from '../checks/small-district.ts'
import { writeFeatures } from '../checks/write-features.ts'
import { mbtiles } from '../imagery/write-tiles.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { type DrawnPath, readPages } from './pdf-drawing.ts'

let database: TestDatabase
let app: ReturnType<typeof createApp>

const cookie = (role: string) =>
  `hegui_viewer=${encodeURIComponent(JSON.stringify({ role, units: null }))}`
const send = (path: string, body?: unknown, role = 'planner') =>
  app.request(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', cookie: cookie(role) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

async function ended(asked: object, role?: string): Promise<ReportSummary> {
  const response = await send('/api/reports', asked, role)
  const { id } = (await response.json()) as { id: string }
  for (;;) {
    const report = (await (
      await send(`/api/reports/${id}`, undefined, role)
    ).json()) as ReportSummary
    if (report.status !== 'queued' && report.status !== 'running') return report
    await new Promise((done) => setTimeout(done, 50))
  }
}

async function printed(asked: object, name: string, role?: string) {
  const report = await ended(asked, role)
  expect(report.error).toBeNull()
  const answer = await send(`/api/reports/${report.id}/file`, undefined, role)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const pdf = new Uint8Array(await answer.arrayBuffer())
  if (process.env.KEEP_REPORTS) writeFileSync(`${process.env.KEEP_REPORTS}/${name}.pdf`, pdf)
  return readPages(pdf)
}

const toDegrees = (east: number, north: number) =>
  proj4(cm105.proj4, cgcs2000.proj4)
    .forward([east, north])
    .map((degree) => Number(degree.toFixed(10)))
const origin = proj4(cgcs2000.proj4, cm105.proj4).forward([103.862, 30.842])
/** The kilometre that is measured: a field of the red line, 1,000.000 m square in EPSG:4544. */
const [west, south] = [Math.round(origin[0]!), Math.round(origin[1]!)]
const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      toDegrees(west, south),
      toDegrees(west + 1000, south),
      toDegrees(west + 1000, south + 1000),
      toDegrees(west, south + 1000),
      toDegrees(west, south),
    ],
  ],
}
const centre = toDegrees(west + 500, south + 500)

const sheet = {
  of: 'sheet',
  paper: 'A3',
  orientation: 'landscape',
  scale: 10_000,
  centre,
  layers: [{ id: 'ecological_redline' }, { id: 'unit' }, { id: 'town' }, { id: 'land_parcel' }],
  text: {
    title: '生态保护红线分布图',
    number: '规资-2026-017',
    organisation: '示例区规划和自然资源局',
    maker: '李工',
    checker: '王工',
    date: '2026-11-29',
    notes: '仅供内部讨论。',
  },
}

beforeAll(async () => {
  database = await openTestDatabase()
  const line = smallDistrict.ecological_redline![0]!
  await writeFeatures(database.db, {
    ...smallDistrict,
    ecological_redline: [
      line,
      { ...line, fid: 2, geometry: square, values: { code: 'K', name: '千米方格' } },
    ],
  })
  app = createApp(
    openedServices(database, () => '2026-11-29'),
    { webDir: null },
  )
})
afterAll(() => database.close())

const surveyClasses = landParcel.classes
const RED_LINE = '#1e6b45'
const extent = ({ points }: DrawnPath) => {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) }
}
/** The rim of the square as it is drawn, in millimetres on the page. */
const rimOf = (paths: readonly DrawnPath[]) =>
  paths
    .filter(({ stroke, points }) => stroke === RED_LINE && points.length >= 4)
    .map(extent)
    .sort((a, b) => b.width - a.width)[0]!

describe('a printed sheet', () => {
  it.each([
    [10_000, 'A3', 'landscape', 100],
    [5000, 'A3', 'landscape', 200],
    [25_000, 'A4', 'portrait', 40],
    [10_000, 'A0', 'portrait', 100],
  ] as const)(
    'has a kilometre at 1:%i on %s %s measure %f mm',
    async (scale, paper, orientation, mm) => {
      const asked = { ...sheet, scale, paper, orientation, layers: [{ id: 'ecological_redline' }] }
      const [page] = await printed(asked, `scale-${scale}-${paper}`)
      const rim = rimOf(page!.paths)
      expect(Math.abs(rim.width - mm)).toBeLessThan(0.02 * (mm / 100) + 0.01)
      expect(Math.abs(rim.height - mm)).toBeLessThan(0.02 * (mm / 100) + 0.01)
      const { page: paperBox } = sheetLayout(paper, orientation)
      expect(page!.widthMm).toBeCloseTo(paperBox.width, 1)
      expect(page!.heightMm).toBeCloseTo(paperBox.height, 1)
    },
  )

  it('says everything an office asks of one, as text that can be searched', async () => {
    const [page] = await printed(sheet, 'sheet')
    for (const words of [
      '生态保护红线分布图',
      '规资-2026-017',
      '示例区规划和自然资源局',
      '李工',
      '王工',
      '2026-11-29',
      '内部使用',
      '1:10,000',
      'EPSG:4544',
      '仅供内部讨论',
      '演示数据',
      '千米方格',
      'r1 ·',
    ])
      expect(page!.text).toContain(words)
    expect(page!.fonts.every((name) => name.includes('NotoSansSC'))).toBe(true)
  })

  it('has pictures beneath where they belong, fine enough for print, and says of what day they are', async () => {
    const zoom = 17
    const side = 2 ** zoom
    const column = Math.floor(((centre[0]! + 180) / 360) * side)
    const y = Math.asinh(Math.tan((centre[1]! * Math.PI) / 180)) / Math.PI
    const row = Math.floor(((1 - y) / 2) * side)
    const green =
      '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#4a8c3f"/></svg>'
    const data = new Resvg(green).render().asPng()
    const metadata = {
      format: 'png',
      minzoom: '10',
      maxzoom: '18',
      bounds: [centre[0]! - 0.05, centre[1]! - 0.05, centre[0]! + 0.05, centre[1]! + 0.05].join(
        ',',
      ),
    }
    const file = await mbtiles(metadata, [{ zoom, column, row, data }])
    const facts = { filename: 'a.mbtiles', title: '无人机正射', capturedOn: '2026-05-01' }
    const kept = await app.request(
      `/api/imagery/files?${new URLSearchParams({ ...facts, attribution: '区测绘院' })}`,
      { method: 'POST', headers: { cookie: cookie('planner') }, body: new Uint8Array(file) },
    )
    const { id } = (await kept.json()) as { id: string }
    const asked = { ...sheet, layers: [{ id: 'ecological_redline' }], pictures: [{ id }] }
    const [page] = await printed(asked, 'picture')
    expect(page!.pictures.length).toBe(1)
    const [picture] = page!.pictures
    const corner = [
      (column / side) * 360 - 180,
      (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / side))) * 180) / Math.PI,
    ]
    const metres = proj4(cgcs2000.proj4, cm105.proj4).forward(corner) as [number, number]
    const { map } = sheetLayout('A3', 'landscape')
    const expected = [
      map.x + map.width / 2 + (metres[0] - west - 500) / 10,
      map.y + map.height / 2 - (metres[1] - south - 500) / 10,
    ]
    expect(Math.abs(picture!.x - expected[0]!)).toBeLessThan(0.1)
    expect(Math.abs(picture!.y - expected[1]!)).toBeLessThan(0.1)
    expect((picture!.pixels / picture!.width) * 25.4).toBeGreaterThan(200)
    expect(page!.text).toContain('无人机正射 2026-05-01')
    expect(page!.text).toContain('区测绘院')
    const visitor = await send('/api/reports', asked, 'visitor')
    const { id: refused } = (await visitor.json()) as { id?: string }
    if (refused) expect((await ended(asked, 'visitor')).error).toContain('访客')
    else expect(visitor.status).toBe(403)
  })

  it('writes the coordinates of the grid where they lie', async () => {
    const [page] = await printed({ ...sheet, grid: 'lines' }, 'grid')
    const { map } = sheetLayout('A3', 'landscape')
    const middle = map.x + map.width / 2
    const eastings = page!.texts.filter(({ words }) => /^\d{3} \d{3}$/.test(words))
    expect(eastings.length).toBeGreaterThan(2)
    for (const { words, x, widthMm } of eastings) {
      const metres = Number(words.replace(/ /g, ''))
      const expected = middle + (metres - west - 500) / 10
      expect(Math.abs(x + widthMm / 2 - expected)).toBeLessThan(0.1)
    }
  })

  it('lists in its legend what lies in the frame and nothing else', async () => {
    const around = { ...sheet, centre: [103.8503, 30.8303], scale: 1000, paper: 'A4' }
    const [page] = await printed(around, 'legend')
    expect(page!.text).toContain('图例')
    expect(page!.text).toContain('水田')
    expect(page!.text).not.toContain('农村宅基地')
    const wide = await printed({ ...around, scale: 10_000 }, 'legend-wide')
    expect(wide[0]!.text).toContain('农村宅基地')
  })

  it('draws of a layer what its filter leaves, and says so; notes in their inks, under their titles', async () => {
    const filter = "class_code = '0101'"
    const asked = {
      ...sheet,
      centre: [103.8503, 30.8303],
      paper: 'A4',
      layers: [{ id: 'land_parcel', filter }],
      marks: [
        {
          title: '踏勘点',
          colour: 'teal',
          geometry: { type: 'Point', coordinates: [103.85, 30.83] },
        },
        { title: '拟建范围', colour: 'violet', geometry: rectangle(0, 0, 200, 200) },
        { title: '图外', colour: 'amber', geometry: rectangle(90_000, 0, 90_200, 200) },
      ],
    }
    const [page] = await printed(asked, 'filtered')
    expect(page!.text).toContain('水田')
    expect(page!.text).not.toContain('农村宅基地')
    expect(page!.text).toContain('只绘符合条件的')
    expect(page!.text).toContain("地类编码 = '0101'")
    for (const title of ['踏勘点', '拟建范围']) expect(page!.text).toContain(title)
    expect(page!.text).not.toContain('图外')
    expect(page!.paths.some(({ stroke }) => stroke === noteInks.day.violet.toLowerCase())).toBe(
      true,
    )
    const wrong = { ...asked, layers: [{ id: 'land_parcel', filter: 'nothing = 1' }] }
    const report = await ended(wrong)
    expect(report.status).toBe('failed')
    expect(report.error).toContain('nothing')
  })

  it('continues a legend that finds no room on a page of its own, and loses nothing of it', async () => {
    const titles = surveyClasses.map(({ title }) => title)
    const parcels = surveyClasses.map(({ values }, at) => ({
      fid: 100 + at,
      geometry: rectangle(8 * at, 300, 8 * at + 7, 400),
      values: { bsm: `L${at}`, class_code: values[0]! },
    }))
    await writeFeatures(database.db, { land_parcel: parcels })
    const asked = { ...sheet, paper: 'A4', centre: [103.8525, 30.8335], scale: 5000 }
    const pages = await printed(asked, 'legend-long')
    expect(pages.length).toBeGreaterThan(1)
    const text = pages.map((page) => page.text).join('')
    expect(titles.length).toBeGreaterThan(50)
    for (const title of titles) expect(text).toContain(title)
  })

  it('is in English when it is asked for in English', async () => {
    const [page] = await printed({ ...sheet, language: 'en' }, 'english')
    for (const words of [
      'Legend',
      'Internal use',
      'Ecological red line',
      'Drawn by',
      'Page 1 of 1',
    ])
      expect(page!.text).toContain(words)
  })

  it('shows a viewer only what that viewer may see', async () => {
    const asked = { ...sheet, layers: [{ id: 'household' }, { id: 'homestead_case' }] }
    const report = await ended({ ...sheet, layers: [{ id: 'homestead' }] }, 'planner')
    expect(report.status).toBe('done')
    const refused = await ended(asked, 'visitor')
    expect(refused.status).toBe('failed')
    expect(refused.error).toContain('没有图层')
  })

  it('is refused for the public without the number of its examination', async () => {
    const text = { ...sheet.text, secrecy: 'public' }
    const refused = await send('/api/reports', { ...sheet, text })
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('审图号')
    const numbered = { ...text, reviewNumber: '川S(2026)00017号' }
    const [page] = await printed({ ...sheet, text: numbered }, 'public')
    expect(page!.text).toContain('审图号：川S(2026)00017号')
  })
})

describe('a series by village', () => {
  it('has an index and one sheet for each unit of the town, each at a usual scale that holds it', async () => {
    const { scale: _, centre: __, ...contents } = sheet
    const layers = [{ id: 'unit' }, { id: 'town' }, { id: 'road' }]
    const asked = { ...contents, of: 'sheetSeries', town: '510117104', paper: 'A4', layers }
    const pages = await printed(asked, 'series')
    expect(pages).toHaveLength(3)
    expect(pages[0]!.text).toContain('图幅目录')
    for (const name of ['甲村', '乙村']) expect(pages[0]!.text).toContain(name)
    expect(pages[1]!.text).toContain('甲村')
    expect(pages[1]!.text).toContain('规资-2026-017-01')
    expect(pages[2]!.text).toContain('规资-2026-017-02')
    expect(pages[1]!.text).toMatch(/1:10,000/)
    expect(unitA.startsWith('510117104')).toBe(true)
  })
})
