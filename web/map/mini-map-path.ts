/** Geometry of the small map: lon/lat to SVG paths, equal in both directions at its latitude. */
import { positionLists } from '../../gis-data/positions.ts'
import type { Bounds } from '../lib/bounds.ts'

const M_PER_DEGREE_OF_LATITUDE = 110_850
const scaleSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]
const SCALE_BAR_PX = 80

export interface MiniMapView {
  readonly path: (geometry: { readonly type: string; readonly coordinates?: unknown }) => string
  /** Where a longitude and latitude lies, in px. */
  readonly at: (position: readonly number[]) => readonly [x: number, y: number]
  readonly scaleBar: { readonly metres: number; readonly px: number }
}

export function miniMapPath(bounds: Bounds, width: number, height: number): MiniMapView {
  const [west, south, east, north] = bounds
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const pxPerDegree = Math.min(width / ((east - west) * narrowing), height / (north - south))
  const [middleLng, middleLat] = [(west + east) / 2, (south + north) / 2]
  const at = ([lng, lat]: readonly number[]): [number, number] => [
    width / 2 + ((lng ?? 0) - middleLng) * narrowing * pxPerDegree,
    height / 2 - ((lat ?? 0) - middleLat) * pxPerDegree,
  ]
  const place = (position: readonly number[]) =>
    at(position)
      .map((px) => px.toFixed(1))
      .join(' ')
  const line = (positions: readonly (readonly number[])[]) => `M${positions.map(place).join('L')}`
  const pxPerM = pxPerDegree / M_PER_DEGREE_OF_LATITUDE
  const metres = scaleSteps.findLast((step) => step * pxPerM <= SCALE_BAR_PX) ?? 1
  return {
    path: (geometry) => positionLists(geometry.coordinates).map(line).join(''),
    at,
    scaleBar: { metres, px: metres * pxPerM },
  }
}
