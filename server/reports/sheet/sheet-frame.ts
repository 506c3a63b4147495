/** The frame of a 套图: a round scale at which the shapes fit, and millimetres for lon/lat. */
import proj4 from 'proj4'
import { cgcs2000, zone35 } from '../../../gis-data/crs.ts'
import { positionLists, positionsOf } from '../../../gis-data/positions.ts'

export interface AnyGeometry {
  readonly type: string
  readonly coordinates?: unknown
}

export interface SheetFrame {
  readonly widthMm: number
  readonly heightMm: number
  /** 1 : this many. */
  readonly scale: number
  /** West, south, east, north in degrees, of everything the frame shows. */
  readonly bounds: readonly [number, number, number, number]
  /** EPSG:4523 of the lower left and upper right corner, metres: easting, northing. */
  readonly corners: readonly [readonly [number, number], readonly [number, number]]
  /** SVG path data in millimetres. */
  path(geometry: AnyGeometry): string
  /** Place in millimetres from the upper left. */
  place(lonLat: readonly [number, number]): readonly [number, number]
}

const scales = [
  200, 500, 1000, 2000, 5000, 10_000, 25_000, 50_000, 100_000, 200_000, 250_000, 500_000,
]
const toSurvey = proj4(cgcs2000.proj4, zone35.proj4)

/**
 * `share` of the frame is what the shapes may fill at most, so that it is seen where they lie.
 * @throws Error for shapes without a coordinate.
 */
export function sheetFrame(
  shapes: readonly AnyGeometry[],
  widthMm: number,
  heightMm: number,
  share = 0.5,
): SheetFrame {
  const places = shapes
    .flatMap(({ coordinates }) => positionsOf(coordinates))
    .map((position) => toSurvey.forward([...position]))
  if (places.length === 0) throw new Error('a sheet needs a shape to show')
  const [west, east] = extent(places.map(([x]) => x!))
  const [south, north] = extent(places.map(([, y]) => y!))
  const needed =
    Math.max((east - west) / (widthMm * share), (north - south) / (heightMm * share)) * 1000
  const scale = scales.find((each) => each >= needed) ?? scales.at(-1)!
  const [halfX, halfY] = [(widthMm * scale) / 2000, (heightMm * scale) / 2000]
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  const lowerLeft = [x - halfX, y - halfY] as const
  const upperRight = [x + halfX, y + halfY] as const
  const place = (lonLat: readonly [number, number]) => {
    const [e, n] = toSurvey.forward([...lonLat])
    return [((e! - lowerLeft[0]) * 1000) / scale, ((upperRight[1] - n!) * 1000) / scale] as const
  }
  const degrees = (corner: readonly [number, number]) => toSurvey.inverse([...corner])
  const corners = [
    degrees(lowerLeft),
    degrees(upperRight),
    degrees([lowerLeft[0], upperRight[1]]),
    degrees([upperRight[0], lowerLeft[1]]),
  ]
  const [minLng, maxLng] = extent(corners.map(([lng]) => lng!))
  const [minLat, maxLat] = extent(corners.map(([, lat]) => lat!))
  return {
    widthMm,
    heightMm,
    scale,
    bounds: [minLng, minLat, maxLng, maxLat],
    corners: [lowerLeft, upperRight],
    place,
    path: ({ coordinates }) =>
      positionLists(coordinates)
        .map(
          (chain) =>
            `M${chain
              .map((position) =>
                place(position)
                  .map((mm) => mm.toFixed(2))
                  .join(' '),
              )
              .join('L')}`,
        )
        .join(''),
  }
}

const extent = (values: readonly number[]): [number, number] => [
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
]
