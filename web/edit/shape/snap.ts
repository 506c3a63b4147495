/** Snapping to exact neighbours: a corner before an edge; the corner's coordinates are taken to the last bit. */
import type { Position } from 'geojson'
import { cornerLists, type Shape } from './corners.ts'

export interface Snapped {
  readonly position: Position
  readonly to: 'corner' | 'edge'
}

type Edge = readonly [Position, Position]

/** What can be snapped to, flattened once. */
export interface SnapTargets {
  readonly corners: readonly Position[]
  readonly edges: readonly Edge[]
}

export const noTargets: SnapTargets = { corners: [], edges: [] }

export function snapTargets(shapes: readonly Shape[]): SnapTargets {
  const corners: Position[] = []
  const edges: Edge[] = []
  for (const shape of shapes) {
    for (const list of cornerLists(shape)) {
      corners.push(...list.corners)
      for (const [at, corner] of list.corners.entries()) {
        const next = list.corners[at + 1] ?? (list.closed ? list.corners[0] : undefined)
        if (next) edges.push([corner, next])
      }
    }
  }
  return { corners, edges }
}

/** Null where nothing lies within `reachM` metres. */
export function snap(position: Position, targets: SnapTargets, reachM: number): Snapped | null {
  const local = localMetres(position)
  let nearest: Position | null = null
  let least = reachM
  for (const corner of targets.corners) {
    const [x, y] = local(corner)
    const distance = Math.hypot(x, y)
    if (distance <= least) {
      least = distance
      nearest = corner
    }
  }
  if (nearest) return { position: nearest, to: 'corner' }
  for (const [from, to] of targets.edges) {
    const share = nearestShare(local(from), local(to))
    const at = [between(from[0]!, to[0]!, share), between(from[1]!, to[1]!, share)]
    const [x, y] = local(at)
    const distance = Math.hypot(x, y)
    if (distance < least) {
      least = distance
      nearest = at
    }
  }
  return nearest && { position: nearest, to: 'edge' }
}

const between = (from: number, to: number, share: number) => from + (to - from) * share

/** How far along the edge the origin's foot lies, 0–1. */
function nearestShare([ax, ay]: Metres, [bx, by]: Metres): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length2 = dx * dx + dy * dy
  return length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length2))
}

type Metres = readonly [number, number]

/** Metres east and north of a place: exact enough within the reach of a mouse. */
function localMetres([lng, lat]: Position): (position: Position) => Metres {
  const perLng = 111_320 * Math.cos((lat! * Math.PI) / 180)
  return ([x, y]) => [(x! - lng!) * perLng, (y! - lat!) * 110_574]
}
