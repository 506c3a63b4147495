/**
 * In which systems a file's numbers can stand: found from their size alone, since in this district
 * longitude, latitude, northing and easting with and without the zone prefix are all far apart.
 */
import { district } from './district.ts'
import type { Words } from './words.ts'

/** How the numbers stand in a file. */
export type AxisOrder = 'east-north' | 'north-east'

export interface CandidateSystem extends Words {
  readonly srid: number
  readonly order: AxisOrder
  /** Metres of one unit of the file. */
  readonly scale: number
  readonly doubts: readonly Words[]
}

type Box = readonly [number, number, number, number]

interface System extends Words {
  readonly srid: number
  readonly fits: (east: readonly [number, number], north: readonly [number, number]) => boolean
  readonly doubts: readonly Words[]
}

/** `box`: least and greatest first and second number of the file. */
export function candidateSystems(box: Box, order: AxisOrder, drawing: boolean): CandidateSystem[] {
  const scales = drawing ? [1, 0.001] : [1]
  const found = scales.flatMap((scale) =>
    (['east-north', 'north-east'] as const).flatMap((each) => {
      const [a, b, c, d] = box.map((value) => value * scale) as unknown as [
        number,
        number,
        number,
        number,
      ]
      const first = [a, c] as const
      const second = [b, d] as const
      const [east, north] = each === 'east-north' ? [first, second] : [second, first]
      return systemsFor(east, north).map(({ fits: _, ...system }) => ({
        ...system,
        order: each,
        scale,
        doubts: [...system.doubts, ...orderDoubt(each, order), ...scaleDoubt(scale)],
      }))
    }),
  )
  const atScale = found.filter(({ scale }) => scale === 1)
  return atScale.length > 0 ? atScale : found
}

const within = ([low, high]: readonly [number, number], least: number, most: number) =>
  low >= least && high <= most
const isNorthing = (north: readonly [number, number]) => within(north, 2_000_000, 6_000_000)

const lonLat: System = {
  srid: 4490,
  title: 'CGCS2000 经纬度',
  titleEn: 'CGCS2000 longitude/latitude',
  doubts: [],
  fits: (east, north) => within(east, 73, 136) && within(north, 3, 54),
}

/** With the zone number before the easting the system is certain; EPSG 4513–4533 are zones 25–45. */
const prefixed: readonly System[] = Array.from({ length: 21 }, (_, at) => {
  const zone = 25 + at
  return {
    srid: 4488 + zone,
    title: `CGCS2000 3 度带第 ${zone} 带（东坐标含带号）`,
    titleEn: `CGCS2000 3-degree zone ${zone} (easting with zone number)`,
    doubts: [],
    fits: (east, north) =>
      within(east, zone * 1e6 + 100_000, zone * 1e6 + 900_000) && isNorthing(north),
  }
})

/** 6° zone 18 has the central meridian 105°E too. */
const sixDegree: System = {
  srid: 4496,
  title: 'CGCS2000 6 度带第 18 带（东坐标含带号）',
  titleEn: 'CGCS2000 6-degree zone 18 (easting with zone number)',
  doubts: [],
  fits: (east, north) => within(east, 18_100_000, 18_900_000) && isNorthing(north),
}

/** Without a zone number the central meridian is open: the one that leads here is taken. */
const bare: readonly System[] = [
  [4543, 102],
  [4544, 105],
  [4545, 108],
].map(([srid, meridian]) => ({
  srid: srid!,
  title: `CGCS2000 3 度带中央经线 ${meridian}°（东坐标不含带号）`,
  titleEn: `CGCS2000 3-degree, central meridian ${meridian}°E (easting without zone number)`,
  doubts:
    meridian === 105
      ? []
      : [
          {
            title: `东坐标不含带号，只有按中央经线 ${meridian}° 才落在${district.name}`,
            titleEn: `the easting has no zone number; only with the central meridian ${meridian}°E does it lie in ${district.nameEn}`,
          },
        ],
  fits: (east, north) =>
    within(east, 100_000, 900_000) && isNorthing(north) && leadsHere(east, north, meridian!),
}))

const MARGIN_DEGREES = 0.3

/** Roughly, on a sphere: good enough to tell meridians three degrees apart. */
function leadsHere(
  [east]: readonly [number, number],
  [north]: readonly [number, number],
  meridian: number,
) {
  const latitude = north / 110_900
  const longitude = meridian + (east - 500_000) / (111_320 * Math.cos((latitude * Math.PI) / 180))
  const [west, , right] = district.bounds
  return longitude > west - MARGIN_DEGREES && longitude < right + MARGIN_DEGREES
}

const systemsFor = (east: readonly [number, number], north: readonly [number, number]) =>
  [lonLat, ...prefixed, sixDegree, ...bare].filter(({ fits }) => fits(east, north))

function orderDoubt(order: AxisOrder, expected: AxisOrder): Words[] {
  if (order === expected) return []
  return [
    expected === 'north-east'
      ? {
          title: '文件中 X 列是东坐标、Y 列是北坐标，与规定（X 北、Y 东）相反；已互换',
          titleEn:
            'the X column holds eastings and Y northings, against the rule (X north, Y east); swapped',
        }
      : {
          title: '文件中前一个数是北坐标（纬度）、后一个是东坐标（经度）；已互换',
          titleEn:
            'the first number is the northing (latitude), the second the easting (longitude); swapped',
        },
  ]
}

const scaleDoubt = (scale: number): Words[] =>
  scale === 1
    ? []
    : [{ title: '图形单位按毫米理解', titleEn: 'the drawing unit is understood as millimetres' }]
