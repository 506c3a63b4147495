/** How a shape that changes differs from what it was, as JSON: areas on the ellipsoid, and how far its centre moved. */
import { type RawBuilder, sql } from 'kysely'

/** Null where one of them is missing. */
export const reshaping = (before: RawBuilder<unknown>, after: RawBuilder<unknown>) => sql`
  case when ${before} is not null and ${after} is not null then json_build_object(
    'areaBeforeM2', ST_Area(${before}::geography), 'areaAfterM2', ST_Area(${after}::geography),
    'movedM', ST_Distance(ST_Centroid(${before})::geography, ST_Centroid(${after})::geography)) end`
