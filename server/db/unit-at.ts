/** The village or community that a shape belongs to: the one that holds a point inside it. */
import { type RawBuilder, sql } from 'kysely'

/** Code of the unit as units stand now; null where the shape lies in none. */
export const unitAt = (shape: RawBuilder<unknown>): RawBuilder<string | null> =>
  sql<string | null>`(
    select unit.code from layer.unit
    where unit.rev_to is null and unit.geom && ${shape}
      and ST_Intersects(unit.geom, ST_PointOnSurface(${shape}))
    order by unit.code limit 1)`
