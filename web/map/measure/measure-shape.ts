/** Area and perimeter of a shape with parts and holes, on the ellipsoid. */
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { type Measured, measureRing } from './measure.ts'

/** Holes are taken off the area and add to the length of the boundary. */
export function measureShape(shape: Polygon | MultiPolygon): Measured {
  const parts: Position[][][] = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  let lengthM = 0
  let areaM2 = 0
  for (const part of parts)
    for (const [at, ring] of part.entries()) {
      const measured = measureRing(ring)
      lengthM += measured.lengthM
      areaM2 += at === 0 ? measured.areaM2 : -measured.areaM2
    }
  return { lengthM, areaM2 }
}
