/** The coordinate system that a boundary-point text declares: datum, width of zones and zone in its header. */
import type { Position } from 'geojson'
import type { DeclaredSystem, SourceParcel } from '../source-parcel.ts'
import { type BoundaryHeader, cgcs2000 } from './boundary-header.ts'

type Range = readonly [least: number, most: number]

/** EPSG codes of CGCS2000 zones: this much above the zone's number, with it before the easting and without. */
const codes = {
  3: { zones: [25, 45], prefixed: 4488, plain: 4509 },
  6: { zones: [13, 23], prefixed: 4478, plain: 4489 },
} as const

/**
 * Null where the header leaves a part of it open, or the numbers cannot be of that zone. Whether the
 * zone stands before the easting is in the numbers alone.
 */
export function declaredSystem(
  header: BoundaryHeader,
  degrees: boolean,
  parcels: readonly SourceParcel[],
): DeclaredSystem | null {
  const datum = header.get('坐标系') ?? ''
  if (!cgcs2000.test(datum)) return null
  const said = ['坐标系', '几度分带', '带号', '计量单位'].flatMap((name) => {
    const value = header.get(name)
    return value ? [`${name}=${value.slice(0, 30)}`] : []
  })
  const srid = degrees ? 4490 : projected(header, parcels)
  if (srid === null) return null
  return {
    srid,
    title: `文件头写明 ${said.join('、')}`,
    titleEn: `the file's header says ${said.join(', ')}`,
  }
}

function projected(header: BoundaryHeader, parcels: readonly SourceParcel[]): number | null {
  const digits = (name: string) => Number((header.get(name) ?? '').replace(/\D/g, ''))
  const zone = digits('带号')
  const system = codes[digits('几度分带') === 6 ? 6 : 3]
  if (![3, 6].includes(digits('几度分带'))) return null
  if (zone < system.zones[0] || zone > system.zones[1]) return null
  const within = (from: number) =>
    columns(parcels).some(([least, most]) => least >= from + 100_000 && most <= from + 900_000)
  if (within(zone * 1e6)) return system.prefixed + zone
  return within(0) ? system.plain + zone : null
}

function columns(parcels: readonly SourceParcel[]): Range[] {
  const range = (at: 0 | 1): Range => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const { polygons } of parcels)
      for (const position of polygons.flat(2) as Position[]) {
        least = Math.min(least, position[at]!)
        most = Math.max(most, position[at]!)
      }
    return [least, most]
  }
  return [range(0), range(1)]
}
