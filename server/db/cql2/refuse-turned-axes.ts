/** Refuses a shape that is written longitude or easting first where its system has latitude or northing first. */
import { crsList } from '../../../gis-data/crs.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { FilterCrs } from './cql2-values.ts'

/** Beyond it the projection means nothing; a northing of China read as an easting lies beyond it. */
const WIDEST_M = 1_500_000

/** Told before the projection is asked: it refuses some such places in its own words and finds others at sea. */
export function refuseTurnedAxes(
  parameter: string,
  first: readonly [number, number],
  { srid, northFirst }: FilterCrs,
): void {
  if (!northFirst) return
  const middleM = crsList.find((crs) => crs.srid === srid)?.falseEastingM
  const isEast = (value: number) =>
    middleM === undefined ? Math.abs(value) <= 180 : Math.abs(value - middleM) <= WIDEST_M
  const isNorth = (value: number) => Math.abs(value) <= (middleM === undefined ? 90 : 10_002_000)
  const [north, east] = first
  const fits = isNorth(north) && isEast(east)
  const fitsTurned = isNorth(east) && isEast(north)
  if (fits || !fitsTurned) return
  const metric = middleM !== undefined
  throw new UserFault(
    'bad_request',
    `${parameter} 的坐标轴序有误：EPSG:${srid} 应为${metric ? '北坐标在前、东坐标在后' : '纬度在前、经度在后'}（如 ${east} ${north}），实为 ${north} ${east}；请对调后重试`,
    `${parameter} has its axes turned: EPSG:${srid} has ${metric ? 'northing, then easting' : 'latitude, then longitude'} (as ${east} ${north}), found ${north} ${east}; turn them and try again`,
  )
}

/** The first position of a shape as an expression names it; null where none is found. */
export function firstPosition(expression: object): readonly [number, number] | null {
  const { wkt, bbox, coordinates } = expression as {
    wkt?: string
    bbox?: readonly number[]
    coordinates?: readonly unknown[]
  }
  const numbers = bbox ?? coordinates?.flat(6) ?? wkt?.match(/-?[\d.]+(e[-+]?\d+)?/gi)?.map(Number)
  const [first, second] = numbers ?? []
  return typeof first === 'number' && typeof second === 'number' ? [first, second] : null
}
