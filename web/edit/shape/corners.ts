/** The corners of a shape, one by one: moved, added, taken out. Every other coordinate stays to the last bit. */
import type { Geometry, Position } from 'geojson'

export type Shape = Exclude<Geometry, { type: 'GeometryCollection' }>

/** A list of corners in a shape: a ring without its closing position, a line, or a lone point. */
export interface CornerList {
  /** Where the list stands in the coordinates. */
  readonly path: readonly number[]
  readonly corners: readonly Position[]
  readonly closed: boolean
}

export interface CornerAt {
  readonly path: readonly number[]
  readonly index: number
}

/** Lists between the coordinates and the list of positions. */
const depths: Readonly<Record<Shape['type'], number>> = {
  Point: -1,
  MultiPoint: 0,
  LineString: 0,
  MultiLineString: 1,
  Polygon: 1,
  MultiPolygon: 2,
}
const isClosed = (type: Shape['type']) => type === 'Polygon' || type === 'MultiPolygon'

export function cornerLists(shape: Shape): CornerList[] {
  const depth = depths[shape.type]
  if (depth === -1) return [{ path: [], corners: [shape.coordinates as Position], closed: false }]
  const closed = isClosed(shape.type)
  const found: CornerList[] = []
  const visit = (value: unknown, path: readonly number[]) => {
    if (path.length < depth) {
      for (const [at, part] of (value as unknown[]).entries()) visit(part, [...path, at])
      return
    }
    const positions = value as Position[]
    found.push({ path, corners: closed ? positions.slice(0, -1) : positions, closed })
  }
  visit(shape.coordinates, [])
  return found
}

export const cornersAt = (shape: Shape, path: readonly number[]): readonly Position[] =>
  cornerLists(shape).find((list) => list.path.join() === path.join())?.corners ?? []

/** The shape with another list of corners at `path`. */
function withCorners(shape: Shape, path: readonly number[], corners: readonly Position[]): Shape {
  if (shape.type === 'Point') return { ...shape, coordinates: corners[0]! }
  const [first] = corners
  const positions = isClosed(shape.type) && first ? [...corners, first] : [...corners]
  const replace = (value: unknown, at: readonly number[]): unknown => {
    const [head, ...rest] = at
    if (head === undefined) return positions
    return (value as unknown[]).map((part, place) => (place === head ? replace(part, rest) : part))
  }
  return { ...shape, coordinates: replace(shape.coordinates, path) } as Shape
}

export const moveCorner = (shape: Shape, { path, index }: CornerAt, to: Position): Shape =>
  withCorners(
    shape,
    path,
    cornersAt(shape, path).map((corner, at) => (at === index ? to : corner)),
  )

/** The new corner comes to stand at `index`. */
export function insertCorner(shape: Shape, { path, index }: CornerAt, at: Position): Shape {
  const corners = cornersAt(shape, path)
  return withCorners(shape, path, [...corners.slice(0, index), at, ...corners.slice(index)])
}

/** A hole that loses its third corner is filled; null where nothing would be left of a ring or line. */
export function removeCorner(shape: Shape, { path, index }: CornerAt): Shape | null {
  const corners = cornersAt(shape, path)
  const fewest = isClosed(shape.type) ? 3 : 2
  if (corners.length > fewest)
    return withCorners(
      shape,
      path,
      corners.filter((_corner, at) => at !== index),
    )
  return isHole(shape, path) ? withoutList(shape, path) : null
}

/** Whether the list of corners goes round a hole. */
export const isHole = (shape: Shape, path: readonly number[]): boolean =>
  isClosed(shape.type) && path.at(-1) !== 0

/** The shape with the hole filled that the corners at `path` go round. */
export const fillHole = (shape: Shape, path: readonly number[]): Shape => withoutList(shape, path)

function withoutList(shape: Shape, path: readonly number[]): Shape {
  const drop = (value: unknown, at: readonly number[]): unknown => {
    const [head, ...rest] = at
    const parts = value as unknown[]
    if (rest.length === 0) return parts.filter((_part, place) => place !== head)
    return parts.map((part, place) => (place === head ? drop(part, rest) : part))
  }
  return { ...shape, coordinates: drop(shape.coordinates, path) } as Shape
}

/** Degrees east and north, on every position. */
export function moveShape(shape: Shape, east: number, north: number): Shape {
  const shift = (value: unknown): unknown => {
    const [x, y] = value as number[]
    return typeof x === 'number' ? [x + east, y! + north] : (value as unknown[]).map(shift)
  }
  return { ...shape, coordinates: shift(shape.coordinates) } as Shape
}

/** As layers store it: single parts are multi. */
export function asStored(shape: Shape): Shape {
  if (shape.type === 'Polygon') return { type: 'MultiPolygon', coordinates: [shape.coordinates] }
  if (shape.type === 'LineString')
    return { type: 'MultiLineString', coordinates: [shape.coordinates] }
  return shape
}
