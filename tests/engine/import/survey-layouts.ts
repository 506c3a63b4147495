/** Layers in the standards' layouts as bureaus deliver them: GBK without a word about it, any axes, any prefix. */
import type { Position } from 'geojson'
import proj4 from 'proj4'
import { type Crs, cgcs2000, cm105, zone35 } from '../../../gis-data/crs.ts'
import { encoderOf, shapefile, type TextField } from './write-shapefile.ts'

export interface SurveyLayout {
  readonly name: string
  readonly profile: string
  readonly layer: string
  readonly fields: readonly TextField[]
  readonly rows: readonly (readonly string[])[]
  /** Required by the layer and no part of the layout. */
  readonly given: Readonly<Record<string, string>>
}

export interface Drawn {
  readonly crs: Crs
  readonly swapped: boolean
  readonly declared: boolean
}

const text = (name: string, bytes: number): TextField => ({ name, bytes })
const number = (name: string): TextField => ({ name, bytes: 16, decimals: 2 })
const code = (at: number) => `5101171042010000000${at}`

export const surveyLayouts: readonly SurveyLayout[] = [
  {
    name: 'DLTB',
    profile: 'land-survey-parcels',
    layer: 'land_parcel',
    fields: [
      text('BSM', 18),
      text('YSDM', 10),
      text('TBBH', 8),
      text('DLBM', 5),
      text('DLMC', 60),
      text('QSXZ', 2),
      text('QSDWMC', 60),
      text('ZLDWDM', 19),
      text('ZLDWMC', 60),
      number('TBMJ'),
      text('ZZSXDM', 6),
      text('SJNF', 4),
    ],
    rows: [
      [
        '510117104201000001',
        '2001010100',
        '1',
        '0101',
        '水田',
        '30',
        '战旗村',
        '5101171042010000000',
        '战旗村',
        '10580.5',
        'LS',
        '2023',
      ],
      [
        '510117104201000002',
        '2001010100',
        '2',
        '0702',
        '农村宅基地',
        '30',
        '战旗村',
        '5101171042010000000',
        '战旗村',
        '10580.5',
        '',
        '2023',
      ],
    ],
    given: {},
  },
  {
    name: 'YJJBNTBHTB',
    profile: 'basic-farmland-protection',
    layer: 'basic_farmland',
    fields: [
      text('BSM', 18),
      text('YJJBNTTBBH', 20),
      text('DLBM', 5),
      text('DLMC', 60),
      text('ZLDWMC', 60),
      number('YJJBNTTBMJ'),
      number('YJJBNTMJ'),
      text('BHKSSJ', 8),
      text('SJNF', 4),
    ],
    rows: [
      [
        '510117104201000011',
        'YN0001',
        '0101',
        '水田',
        '战旗村',
        '10580.5',
        '10500',
        '20171231',
        '2022',
      ],
    ],
    given: {},
  },
  {
    name: 'GHDLTB',
    profile: 'village-plan-parcels',
    layer: 'plan_village',
    fields: [
      text('BSM', 20),
      text('YSDM', 10),
      text('TBBH', 8),
      text('GHDLBM', 6),
      text('GHDLMC', 40),
      number('GHDLMJ'),
      text('SSBJLX', 2),
    ],
    rows: [
      [code(1), '2003020210', '1', '0703', '农村宅基地', '10580.5', 'Z'],
      [code(2), '2003020210', '2', '060201', '种植设施建设用地', '10580.5', 'Z'],
    ],
    given: { plan_code: '=CG510117104201' },
  },
  {
    name: 'GKBJ',
    profile: 'village-plan-boundaries',
    layer: 'village_construction_boundary',
    fields: [
      text('BSM', 20),
      text('YSDM', 10),
      text('GKBJLXDM', 4),
      text('GKBJLXMC', 40),
      number('MJ'),
    ],
    rows: [[code(3), '2003020710', '0301', '村庄集中建设区', '10580.5']],
    given: {},
  },
  {
    name: 'ZDJBXX',
    profile: 'cadastral-parcels',
    layer: 'homestead',
    fields: [
      text('ZDDM', 19),
      text('BDCDYH', 28),
      text('ZL', 100),
      number('ZDMJ'),
      number('PZMJ'),
      text('QLXZ', 10),
    ],
    rows: [
      [
        '510117104201JC00001',
        '510117104201JC00001F00010001',
        '唐昌镇战旗村3组',
        '180.5',
        '150',
        '203',
      ],
    ],
    given: {},
  },
  {
    name: 'ZRZ',
    profile: 'cadastral-buildings',
    layer: 'rural_house',
    fields: [
      text('ZRZH', 28),
      text('ZDDM', 19),
      text('XMMC', 40),
      number('ZCS'),
      number('SCJZMJ'),
      text('FWJG', 2),
      text('JGRQ', 10),
    ],
    rows: [
      [
        '510117104201JC00001F0001',
        '510117104201JC00001',
        '农房一幢',
        '2',
        '220.4',
        '4',
        '20150601',
      ],
    ],
    given: {},
  },
]

export const ways: readonly Drawn[] = [
  { crs: zone35, swapped: false, declared: true },
  { crs: zone35, swapped: false, declared: false },
  { crs: cm105, swapped: false, declared: false },
  { crs: zone35, swapped: true, declared: false },
  { crs: cm105, swapped: true, declared: false },
  { crs: cgcs2000, swapped: true, declared: false },
]

export const wayName = ({ crs, swapped, declared }: Drawn) =>
  `${crs.srid}${swapped ? 'yx' : ''}${declared ? 'prj' : ''}`

/** South-west corner of the first shape; the next ones lie east of it. */
export const origin: Position = [103.8, 30.9]
export const SIZE = 0.001

const prj =
  'PROJCS["CGCS2000_3_Degree_GK_Zone_35",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",35500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",105.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]'

const gbk = encoderOf('gbk')

/** Neither `.cpg` nor language id: GBK that must be told from its bytes. */
export function surveyFiles(
  layout: SurveyLayout,
  way: Drawn,
  stem: string,
): Record<string, Buffer> {
  const place = ([lon, lat]: Position): Position => {
    const at = proj4(cgcs2000.proj4, way.crs.proj4, [lon!, lat!])
    return way.swapped ? [at[1]!, at[0]!] : at
  }
  return shapefile(stem, {
    fields: layout.fields,
    encode: gbk,
    rows: layout.rows.map((values, at) => ({ values, rings: [squareAt(at).map(place)] })),
    ...(way.declared && { prj }),
  })
}

function squareAt(at: number): Position[] {
  const [west, south] = [origin[0]! + at * SIZE, origin[1]!]
  return [
    [west, south],
    [west, south + SIZE],
    [west + SIZE, south + SIZE],
    [west + SIZE, south],
    [west, south],
  ]
}
