/** Area and length of a shape under edit, on the ellipsoid as the database computes them. */
import { measureLine, measureRing } from '../../map/measure/measure.ts'
import { cornerLists, type Shape } from './corners.ts'

export interface ShapeFigures {
  /** Null for lines and points. */
  readonly areaM2: number | null
  /** Length of a line, perimeter of a polygon with its holes; null for points. */
  readonly lengthM: number | null
  readonly corners: number
}

export function shapeFigures(shape: Shape): ShapeFigures {
  const lists = cornerLists(shape)
  const corners = lists.reduce((sum, list) => sum + list.corners.length, 0)
  if (shape.type === 'Point') return { areaM2: null, lengthM: null, corners }
  const isArea = shape.type === 'Polygon' || shape.type === 'MultiPolygon'
  let areaM2 = 0
  let lengthM = 0
  for (const { path, corners: own } of lists) {
    const measured = isArea ? measureRing(own) : measureLine(own)
    lengthM += measured.lengthM
    areaM2 += path.at(-1) === 0 ? measured.areaM2 : -measured.areaM2
  }
  return { areaM2: isArea ? areaM2 : null, lengthM, corners }
}
