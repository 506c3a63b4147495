/** One feature on the page: rings, lines or points in millimetres, cut a little outside the map's frame. */
import type { Geometry, Position } from 'geojson'
import {
  apart,
  type Chain,
  clipLine,
  clipRing,
  type Extent,
  extentOf,
  grown,
  signedArea,
  within,
} from './clip.ts'
import type { MapFrame } from './map-frame.ts'

export interface MapShape {
  readonly fid: number
  /** Of the layer's class field. */
  readonly value: string | null
  readonly label: string | null
  /** Outer rings one way, holes the other. */
  readonly rings: readonly Chain[]
  readonly lines: readonly Chain[]
  readonly points: readonly (readonly [number, number])[]
  readonly extent: Extent
  /** Whether any of it is to be seen in the frame. */
  readonly seen: boolean
  /** Whether its outline is: a boundary far outside of the frame shows no line. */
  readonly rimSeen: boolean
  /** Smaller than a pen can draw. */
  readonly tiny: boolean
}

/** Beyond the frame, so that lines along the cut lie outside of what is seen. */
const OVERLAP_MM = 4
/** Corners closer than this to the one before are left out: finer than a pen. */
const FINEST_MM = 0.04
const TINY_MM = 0.15

/** Null where nothing of it comes near the frame. */
export function shapeOnPage(
  fid: number,
  value: string | null,
  label: string | null,
  geometry: Geometry,
  frame: MapFrame,
): MapShape | null {
  const box = grown(frame.box, OVERLAP_MM)
  const rings: Chain[] = []
  const lines: Chain[] = []
  const points: [number, number][] = []
  for (const part of partsOf(geometry)) {
    if (part.type === 'Point') {
      const [x, y] = frame.place(part.coordinates[0]!, part.coordinates[1]!)
      if (!apart([x, y, x, y], box)) points.push([x, y])
    } else if (part.type === 'LineString') {
      lines.push(...clipLine(chainOf(part.coordinates, frame), box))
    } else {
      for (const [at, positions] of part.coordinates.entries()) {
        const ring = turned(clippedRing(chainOf(positions.slice(0, -1), frame), box), at > 0)
        if (ring.length > 0) rings.push(ring)
      }
    }
  }
  if (rings.length + lines.length + points.length === 0) return null
  const extent = extentOf([...rings, ...lines, ...points])
  const tiny =
    points.length === 0 && Math.max(extent[2] - extent[0], extent[3] - extent[1]) < TINY_MM
  return {
    fid,
    value,
    label,
    rings,
    lines,
    points,
    extent,
    tiny,
    seen: isSeen(),
    rimSeen: isRimSeen(),
  }

  function isRimSeen(): boolean {
    if (within(extent, frame.box)) return true
    const outline = [...lines, ...rings.map((ring) => [...ring, ring[0]!, ring[1]!])]
    return points.length > 0 || outline.some((line) => clipLine(line, frame.box).length > 0)
  }

  function isSeen(): boolean {
    if (apart(extent, frame.box)) return false
    if (points.some(([x, y]) => !apart([x, y, x, y], frame.box))) return true
    if (lines.some((line) => clipLine(line, frame.box).length > 0)) return true
    const area = rings.reduce((sum, ring) => sum + signedArea(clipRing(ring, frame.box)), 0)
    return Math.abs(area) > 0.01
  }
}

type Part =
  | { type: 'Point'; coordinates: Position }
  | { type: 'LineString'; coordinates: Position[] }
  | { type: 'Polygon'; coordinates: Position[][] }

function partsOf(geometry: Geometry): Part[] {
  switch (geometry.type) {
    case 'MultiPolygon':
      return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
    case 'MultiLineString':
      return geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }))
    case 'MultiPoint':
      return geometry.coordinates.map((coordinates) => ({ type: 'Point', coordinates }))
    case 'GeometryCollection':
      return geometry.geometries.flatMap(partsOf)
    default:
      return [geometry]
  }
}

function chainOf(positions: readonly Position[], frame: MapFrame): Chain {
  const chain: number[] = []
  const last = positions.length - 1
  for (const [at, position] of positions.entries()) {
    const [x, y] = frame.place(position[0]!, position[1]!)
    const near =
      at > 0 &&
      at < last &&
      Math.abs(x - chain[chain.length - 2]!) < FINEST_MM &&
      Math.abs(y - chain[chain.length - 1]!) < FINEST_MM
    if (!near) chain.push(x, y)
  }
  return chain
}

function clippedRing(ring: Chain, box: MapFrame['box']): Chain {
  const extent = extentOf([ring])
  if (apart(extent, box)) return []
  return within(extent, box) ? ring : clipRing(ring, box)
}

/** On a page, where y runs down, outer rings turn clockwise. */
function turned(ring: Chain, hole: boolean): Chain {
  if (signedArea(ring) > 0 !== hole) return ring
  const back: number[] = []
  for (let at = ring.length - 2; at >= 0; at -= 2) back.push(ring[at]!, ring[at + 1]!)
  return back
}
