/** Puts the points of one parcel into closed rings, whichever way the file parts them. */
import type { Position } from 'geojson'
import type { SourceRing } from '../source-parcel.ts'

export interface BoundaryPoint {
  readonly line: number
  readonly label: string
  /** 圈号; null where the file has no such column. */
  readonly ring: string | null
  readonly position: Position
}

export interface BoundaryRing {
  readonly firstLine: number
  readonly ring: SourceRing
  /** The file itself repeats the first point. */
  readonly closed: boolean
  /** Corners without the repeated one. */
  readonly corners: number
}

/**
 * A new ring begins where the ring number changes, after a ring has come back to its first point,
 * and where the first point's label comes again at another place.
 */
export function boundaryRings(points: readonly BoundaryPoint[]): BoundaryRing[] {
  const groups: BoundaryPoint[][] = []
  let current: BoundaryPoint[] = []
  for (const point of points) {
    if (current.length > 0 && beginsRing(point, current)) {
      groups.push(current)
      current = []
    }
    current.push(point)
  }
  if (current.length > 0) groups.push(current)
  return groups.map(closeRing)
}

function beginsRing(point: BoundaryPoint, current: readonly BoundaryPoint[]): boolean {
  const first = current[0]!
  if (point.ring !== first.ring) return true
  if (current.length > 2 && same(current.at(-1)!.position, first.position)) return true
  return (
    current.length > 2 &&
    point.label !== '' &&
    point.label === first.label &&
    !same(point.position, first.position)
  )
}

function closeRing(points: readonly BoundaryPoint[]): BoundaryRing {
  const positions = points.map(({ position }) => position)
  const closed = positions.length > 1 && same(positions[0]!, positions.at(-1)!)
  const ring = closed ? positions : [...positions, positions[0]!]
  return { firstLine: points[0]!.line, ring, closed, corners: ring.length - 1 }
}

const same = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1]
