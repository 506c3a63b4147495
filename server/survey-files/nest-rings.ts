/** Which rings are outer rings and which are holes in them, by how deep each lies within others. */
import type { Position } from 'geojson'
import type { SourceRing } from './source-parcel.ts'

/** Rings that cross are for the database to refuse; here they count by the first corner that decides. */
export function nestRings(rings: readonly SourceRing[]): SourceRing[][] {
  const around = rings.map((ring, at) =>
    rings.flatMap((other, index) => (index !== at && liesWithin(ring, other) ? [index] : [])),
  )
  const depth = (at: number) => around[at]!.length
  const polygons = new Map<number, SourceRing[]>()
  rings.forEach((ring, at) => {
    if (depth(at) % 2 === 0) polygons.set(at, [ring])
  })
  rings.forEach((ring, at) => {
    if (depth(at) % 2 === 0) return
    const parent = around[at]!.find((index) => depth(index) === depth(at) - 1)
    polygons.get(parent ?? -1)?.push(ring)
  })
  return [...polygons.values()]
}

export function liesWithin(ring: SourceRing, other: SourceRing): boolean {
  if (ring === other || !boxWithin(ring, other)) return false
  const corners = new Set(other.map(String))
  const telling = ring.find((corner) => !corners.has(String(corner)))
  return telling !== undefined && isInside(telling, other)
}

function boxWithin(ring: SourceRing, other: SourceRing): boolean {
  const [inner, outer] = [boxOf(ring), boxOf(other)]
  return (
    inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
  )
}

export function boxOf(positions: Iterable<Position>): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of positions) {
    box[0] = Math.min(box[0], x!)
    box[1] = Math.min(box[1], y!)
    box[2] = Math.max(box[2], x!)
    box[3] = Math.max(box[3], y!)
  }
  return box
}

function isInside([x, y]: Position, ring: SourceRing): boolean {
  let inside = false
  for (let at = 1; at < ring.length; at += 1) {
    const [x0, y0] = ring[at - 1]!
    const [x1, y1] = ring[at]!
    if (y0! > y! !== y1! > y! && x! < ((x1! - x0!) * (y! - y0!)) / (y1! - y0!) + x0!)
      inside = !inside
  }
  return inside
}
