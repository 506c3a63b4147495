/** Shapes as DXF entities of R12: points, polylines, and each ring of a polygon as a closed polyline. */
import type { Geometry, GeometryCollection, Position } from 'geojson'
import type { DxfPair } from './dxf-pairs.ts'

interface Drawn {
  readonly layer: string
  /** Decimals of a coordinate. */
  readonly digits: number
  /** Extended data, after the entity it belongs to. */
  readonly data: readonly DxfPair[]
}

export function entitiesOf(shape: Exclude<Geometry, GeometryCollection>, drawn: Drawn): DxfPair[] {
  switch (shape.type) {
    case 'Point':
      return pointEntity(shape.coordinates, drawn)
    case 'MultiPoint':
      return shape.coordinates.flatMap((position) => pointEntity(position, drawn))
    case 'LineString':
      return polyline(shape.coordinates, false, drawn)
    case 'MultiLineString':
      return shape.coordinates.flatMap((line) => polyline(line, false, drawn))
    case 'Polygon':
      return shape.coordinates.flatMap((ring) => polyline(ring.slice(0, -1), true, drawn))
    case 'MultiPolygon':
      return shape.coordinates.flatMap((rings) =>
        rings.flatMap((ring) => polyline(ring.slice(0, -1), true, drawn)),
      )
  }
}

export const textEntity = (
  text: string,
  position: Position,
  drawn: { readonly layer: string; readonly digits: number; readonly height: number },
): DxfPair[] => [
  [0, 'TEXT'],
  [8, drawn.layer],
  ...place(position, drawn.digits),
  [40, drawn.height],
  [1, text],
]

const pointEntity = (position: Position, { layer, digits, data }: Drawn): DxfPair[] => [
  [0, 'POINT'],
  [8, layer],
  ...place(position, digits),
  ...data,
]

function polyline(path: readonly Position[], closed: boolean, drawn: Drawn): DxfPair[] {
  const { layer, digits, data } = drawn
  return [
    [0, 'POLYLINE'],
    [8, layer],
    [66, 1],
    ...place([0, 0], 1),
    [70, closed ? 1 : 0],
    ...data,
    ...path.flatMap((position): DxfPair[] => [
      [0, 'VERTEX'],
      [8, layer],
      ...place(position, digits),
    ]),
    [0, 'SEQEND'],
    [8, layer],
  ]
}

const place = ([x = 0, y = 0]: Position, digits: number): DxfPair[] => [
  [10, x.toFixed(digits)],
  [20, y.toFixed(digits)],
  [30, '0.0'],
]
