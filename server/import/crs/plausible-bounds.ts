/** Coordinates that cannot be in the CRS they are said to be in: found before a row is stored. */
import { UserFault } from '../../errors/user-fault.ts'
import type { SourceBounds } from '../reading/delivery.ts'
import type { IdentifiedCrs } from './identify-crs.ts'

/** @throws UserFault naming the coordinates found, the CRS, and what they look like. */
export function refuseImplausible(bounds: SourceBounds, crs: IdentifiedCrs, file: string): void {
  const [west, south, east, north] = bounds
  if (!Number.isFinite(west)) return
  const degrees = west >= -360 && east <= 360 && south >= -90 && north <= 90
  const wrong = crs.geographic ? !degrees : degrees && (east !== 0 || north !== 0)
  if (!wrong) return
  const found = `x ${brief(west)} … ${brief(east)}, y ${brief(south)} … ${brief(north)}`
  const hint = likeness(bounds)
  const [remedy, remedyEn] = hint?.swapped
    ? ['请在来源处交换 X、Y 后重新导出', 'swap x and y at the source and export again']
    : ['请核对后用 --crs 指定', 'check, and name the CRS with --crs']
  throw new UserFault(
    'unreadable_file',
    `${file}：坐标系为 EPSG:${crs.srid}（${crs.name}），坐标却是 ${found}${hint ? `，看来是 ${hint.zh}` : ''}；${remedy}`,
    `${file}: the CRS is EPSG:${crs.srid} (${crs.name}) but the coordinates are ${found}${hint ? `, which look like ${hint.en}` : ''}; ${remedyEn}`,
    [{ path: file, message: found }],
  )
}

const brief = (value: number) => Number(value.toFixed(Math.abs(value) > 1000 ? 1 : 5)).toString()

interface Likeness {
  readonly zh: string
  readonly en: string
  readonly swapped?: boolean
}

/** What the numbers resemble in this district; a hint in a message, never applied. */
function likeness([west, south, east, north]: SourceBounds): Likeness | null {
  const within = (low: number, high: number, a: number, b: number) => a >= low && b <= high
  const northing = (a: number, b: number) => within(3_390_000, 3_440_000, a, b)
  if (within(35_350_000, 35_420_000, west, east) && northing(south, north))
    return { zh: 'EPSG:4523（东坐标带 35 带号）', en: 'EPSG:4523 (easting with zone prefix 35)' }
  if (within(350_000, 420_000, west, east) && northing(south, north))
    return { zh: 'EPSG:4544（东坐标不带带号）', en: 'EPSG:4544 (easting without prefix)' }
  if (within(30, 32, west, east) && within(103, 105, south, north))
    return { zh: '经度与纬度颠倒', en: 'latitude and longitude the wrong way round', swapped: true }
  if (northing(west, east))
    return {
      swapped: true,
      zh: '北坐标与东坐标互换',
      en: 'northing and easting the wrong way round',
    }
  if (within(103, 105, west, east) && within(30, 32, south, north))
    return { zh: 'EPSG:4490（经纬度）', en: 'EPSG:4490 (longitude/latitude)' }
  return null
}
