/** The points of a drawn shape as offices list them: from the north-west, clockwise, with the lengths between. */
import type { LineString, Point, Polygon, Position } from 'geojson'
import { roundHalfUp } from '../../../../gis-data/area.ts'
import { surveyCoordinates } from '../projected.ts'

export type ListedShape = Point | LineString | Polygon

/** `4523` has the zone number 35 before Y, `4544` has not. */
export const surveySystems = [4523, 4544] as const
export type SurveySystem = (typeof surveySystems)[number]

export interface BoundaryRow {
  /** `J1` on; numbers run on from ring to ring. */
  readonly name: string
  /** 1 the outer ring, 2 on the holes. */
  readonly ring: number
  /** North, m, to the millimetre. */
  readonly xM: number
  /** East, m, to the millimetre. */
  readonly yM: number
  /** In the plane of the projection, from the coordinates as listed; null behind the last point of a line. */
  readonly edgeM: number | null
  /** Where that edge ends. */
  readonly to: string | null
}

const ZONE_PREFIX_M = 35_000_000
const MILLIMETRE_DIGITS = 3
const EDGE_DIGITS = 2

export function boundaryRows(shape: ListedShape, system: SurveySystem): BoundaryRow[] {
  const closed = shape.type === 'Polygon'
  const rings = ringsOf(shape)
  let number = 0
  return rings.flatMap((ring, at) => {
    const first = number
    const points = ring.map((position) => pointOf(position, system))
    number += points.length
    return points.map(([xM, yM], index) => {
      const isLast = index === points.length - 1
      const next = isLast ? (closed ? 0 : null) : index + 1
      const end = next === null ? null : points[next]!
      return {
        name: `J${first + index + 1}`,
        ring: at + 1,
        xM,
        yM,
        edgeM: end && roundHalfUp(Math.hypot(end[0] - xM, end[1] - yM), EDGE_DIGITS),
        to: next === null ? null : `J${first + next + 1}`,
      }
    })
  })
}

/** Without the closing position; outer ring clockwise, holes the other way. */
function ringsOf({ type, coordinates }: ListedShape): Position[][] {
  if (type === 'Point') return [[coordinates]]
  if (type === 'LineString') return [coordinates]
  return coordinates.map((ring, at) => {
    const open = ring.slice(0, -1)
    const turned = isClockwise(open) === (at === 0) ? open : open.toReversed()
    const start = turned.indexOf(northWestOf(turned))
    return [...turned.slice(start), ...turned.slice(0, start)]
  })
}

const northWestOf = (ring: readonly Position[]): Position =>
  ring.reduce((best, each) => (each[1]! - each[0]! > best[1]! - best[0]! ? each : best))

const isClockwise = (ring: readonly Position[]): boolean =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!
    return sum + (nextX! - x!) * (nextY! + y!)
  }, 0) > 0

function pointOf([lng = 0, lat = 0]: Position, system: SurveySystem): [xM: number, yM: number] {
  const { northM, eastM } = surveyCoordinates(lng, lat)
  const east = system === 4523 ? eastM : eastM - ZONE_PREFIX_M
  return [roundHalfUp(northM, MILLIMETRE_DIGITS), roundHalfUp(east, MILLIMETRE_DIGITS)]
}
