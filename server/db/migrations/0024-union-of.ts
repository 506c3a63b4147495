/** The union of many shapes, quickly; and what changed since a revision found without reading a layer. */
import { type Kysely, type Migration, sql } from 'kysely'
import { bringLayerTablesUpToDate } from '../layer-ddl.ts'
import { runScript } from './run-script.ts'

/**
 * Shapes that lie apart are not compared with each other: those that touch are joined group by
 * group, in the order given. A union of 900 homesteads on the grid took 1.6 s, so 0.08 s.
 */
const unionOf = sql`
  create function hegui.union_of(shapes geometry[]) returns geometry
    language sql immutable parallel safe
    return (
      select ST_Collect(part.geom order by joined.first, part.path)
      from (
        select min(place) as first, ST_Union(shape, 1e-11 order by place) as geom
        from (
          select shape, place, ST_ClusterDBSCAN(shape, 0, 1) over () as touching
          from unnest(shapes) with ordinality as given (shape, place)
        ) as grouped
        group by touching
      ) as joined
      cross join lateral ST_Dump(ST_CollectionExtract(joined.geom, 3)) as part
    );
`

export const unionOfShapes: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, unionOf)
    await bringLayerTablesUpToDate(db)
  },
}
