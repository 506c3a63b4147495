/**
 * A village plan as a bureau delivers it: GBK Shapefiles and tables in folders, zipped. Whole, it
 * has no defect; `change` breaks it.
 */

import geodesic from 'geographiclib-geodesic'
import type { Position } from 'geojson'
import { encoderOf, shapefile, type TextField, table } from '../import/write-shapefile.ts'
import { zip } from '../import/write-zip.ts'

export interface PlanRow {
  ring: Position[]
  values: Record<string, string | number>
}

export interface VillagePlan {
  village: string
  files: Record<string, string>
  CJDCQ: PlanRow[]
  JQDLTB: PlanRow[]
  GHDLTB: PlanRow[]
  GKBJ: PlanRow[]
  GHZBB: Record<string, string | number>[]
  KJGNJGTZB: Record<string, string | number>[]
}

export const CELL = 0.001
export const COLUMNS = 4
export const ROWS = 2

const text = (name: string, bytes: number): TextField => ({ name, bytes })
const number = (name: string): TextField => ({ name, bytes: 16, decimals: 2 })

const fields = {
  CJDCQ: [
    text('BSM', 20),
    text('YSDM', 10),
    text('ZLDWDM', 19),
    text('ZLDWMC', 60),
    number('DCMJ'),
  ],
  JQDLTB: [
    text('BSM', 20),
    text('YSDM', 10),
    text('JQDLBM', 6),
    text('JQDLMC', 40),
    text('CZCSXM', 4),
    text('ZLDWDM', 19),
  ],
  GHDLTB: [
    text('BSM', 20),
    text('YSDM', 10),
    text('TBBH', 8),
    text('GHDLBM', 6),
    text('GHDLMC', 40),
    number('GHDLMJ'),
    text('SSBJLX', 2),
  ],
  GKBJ: [
    text('BSM', 20),
    text('YSDM', 10),
    text('GKBJLXDM', 4),
    text('GKBJLXMC', 40),
    number('MJ'),
  ],
} as const

const tables = {
  GHZBB: [text('XZQDM', 12), text('ZBMC', 60), number('XZJQN'), number('GHMBN')],
  KJGNJGTZB: [text('XZQDM', 12), text('YDLXMC', 60), number('JQXZNMJ'), number('GHMBNMJ')],
} as const

const PRJ =
  'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]'

const { Geodesic } = geodesic
const ellipsoid = new Geodesic.Geodesic(6378137, 1 / 298.257222101)

/** ㎡ on the CGCS2000 ellipsoid. */
export function ellipsoidArea(ring: readonly Position[]): number {
  const polygon = ellipsoid.Polygon(false)
  for (const [lng, lat] of ring.slice(1)) polygon.AddPoint(lat!, lng!)
  return Math.abs(polygon.Compute(false, true).area ?? 0)
}

const cents = (value: number) => Math.round(value * 100) / 100

export const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
]

/** Two rows of four plots of 1.06 ha: three columns of paddy, one of homesteads. */
export function villagePlan({
  village = '510117104201',
  west = 103.85,
  south = 30.83,
} = {}): VillagePlan {
  const at = (column: number, row: number): [number, number] => [
    cents((west + column * CELL) * 1e5) / 1e5,
    cents((south + row * CELL) * 1e5) / 1e5,
  ]
  const block = (left: number, bottom: number, right: number, top: number) =>
    box(...at(left, bottom), ...at(right, top))
  const plots = Array.from({ length: COLUMNS * ROWS }, (_, index) => {
    const column = index % COLUMNS
    const row = Math.floor(index / COLUMNS)
    return { column, ring: block(column, row, column + 1, row + 1) }
  })
  const code = (n: number) => `${village}${String(n).padStart(8, '0')}`
  const seat = `${village}0000000`
  const isHome = (column: number) => column === COLUMNS - 1
  const hectares = (rings: Position[][]) =>
    cents(rings.reduce((sum, ring) => sum + ellipsoidArea(ring), 0) / 10_000)
  const paddy = hectares(plots.filter(({ column }) => !isHome(column)).map(({ ring }) => ring))
  const whole = block(0, 0, COLUMNS, ROWS)
  const farmland = block(0, 0, 2, ROWS)
  const built = block(2, 0, COLUMNS, ROWS)
  return {
    village,
    files: {
      '元数据/元数据.txt': [
        '数据名称=战旗村村庄规划',
        '数据产生单位=某规划院',
        '数据产生日期=2026-03-01',
        '坐标系=CGCS2000',
        '基期年=2020',
        '用地用海分类版本=2023',
      ].join('\r\n'),
      '规划文本/规划文本.pdf': 'text',
      '规划图件/土地利用现状图.pdf': 'map',
      '规划图件/土地利用规划图.pdf': 'map',
      '附件/村民会议决议.pdf': 'resolution',
    },
    CJDCQ: [
      {
        ring: whole,
        values: {
          BSM: code(1),
          YSDM: '1000600400',
          ZLDWDM: seat,
          ZLDWMC: '战旗村',
          DCMJ: cents(plots.reduce((sum, { ring }) => sum + cents(ellipsoidArea(ring)), 0)),
        },
      },
    ],
    JQDLTB: plots.map(({ column, ring }, index) => ({
      ring,
      values: {
        BSM: code(index + 1),
        YSDM: '2003010100',
        JQDLBM: isHome(column) ? '0703' : '0101',
        JQDLMC: isHome(column) ? '农村宅基地' : '水田',
        CZCSXM: isHome(column) ? '203' : '',
        ZLDWDM: seat,
      },
    })),
    GHDLTB: plots.map(({ column, ring }, index) => ({
      ring,
      values: {
        BSM: code(index + 1),
        YSDM: '2003020210',
        TBBH: String(index + 1),
        GHDLBM: isHome(column) ? '0703' : '0101',
        GHDLMC: isHome(column) ? '农村宅基地' : '水田',
        GHDLMJ: cents(ellipsoidArea(ring)),
        SSBJLX: '',
      },
    })),
    GKBJ: [
      {
        ring: farmland,
        values: {
          BSM: code(1),
          YSDM: '2003020710',
          GKBJLXDM: '0202',
          GKBJLXMC: '永久基本农田',
          MJ: cents(ellipsoidArea(farmland)),
        },
      },
      {
        ring: built,
        values: {
          BSM: code(2),
          YSDM: '2003020710',
          GKBJLXDM: '0301',
          GKBJLXMC: '村庄集中建设区',
          MJ: cents(ellipsoidArea(built)),
        },
      },
    ],
    GHZBB: [
      { XZQDM: village, ZBMC: '耕地保有量', XZJQN: paddy, GHMBN: paddy },
      {
        XZQDM: village,
        ZBMC: '永久基本农田保护面积',
        XZJQN: hectares([farmland]),
        GHMBN: hectares([farmland]),
      },
    ],
    KJGNJGTZB: [{ XZQDM: village, YDLXMC: '耕地', JQXZNMJ: paddy, GHMBNMJ: paddy }],
  }
}

const encode = encoderOf('gbk')
const valuesOf = (names: readonly TextField[], values: Record<string, string | number>) =>
  names.map(({ name, decimals }) => {
    const value = values[name] ?? ''
    return typeof value === 'number' && decimals !== undefined
      ? value.toFixed(decimals)
      : String(value)
  })

export function zipVillagePlan(plan: VillagePlan): Buffer {
  const root = `${plan.village}战旗村`
  const contents: { name: string; content: Buffer }[] = []
  const add = (path: string, content: Buffer) => contents.push({ name: `${root}/${path}`, content })
  for (const layer of ['CJDCQ', 'JQDLTB', 'GHDLTB', 'GKBJ'] as const) {
    const rows = plan[layer].map(({ ring, values }) => ({
      rings: [ring],
      values: valuesOf(fields[layer], values),
    }))
    const parts = shapefile(layer, { fields: fields[layer], rows, encode, prj: PRJ })
    for (const [name, content] of Object.entries(parts)) add(`矢量数据/${name}`, content)
  }
  for (const name of ['GHZBB', 'KJGNJGTZB'] as const) {
    const rows = plan[name].map((values) => ({ values: valuesOf(tables[name], values) }))
    add(`规划表格/${name}.dbf`, table({ fields: tables[name], rows, encode }))
  }
  for (const [path, content] of Object.entries(plan.files)) add(path, Buffer.from(content))
  return zip(contents.map(({ name, content }) => ({ name, content, encodedName: encode(name) })))
}
