/** What a drawing measures, on the ellipsoid. */
import type { DrawnGeometry } from '../map/draw/start-drawing.ts'
import { type Measured, measureLine, measureRing } from '../map/measure/measure.ts'

/** A polygon under way may not have its ring yet. */
export const measuredOf = (drawn: DrawnGeometry): Measured =>
  drawn.type === 'Polygon'
    ? measureRing(drawn.coordinates[0] ?? [])
    : measureLine(drawn.coordinates)
