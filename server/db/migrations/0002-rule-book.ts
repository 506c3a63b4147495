/** What the rule book needs: its layers, and the overlay functions that every predicate shares. */
import { type Kysely, type Migration, sql } from 'kysely'
import { bringLayerTablesUpToDate } from '../layer-ddl.ts'
import { runScript } from './run-script.ts'

/**
 * On a grid (degrees, about a micrometre) GEOS always finds an answer; without one it may give up
 * on long shared boundaries. Plain SQL functions, so that the planner puts their bodies in place.
 */
const functions = sql`
  create function hegui.overlap(a geometry, b geometry) returns geometry
    language sql immutable parallel safe
    return ST_CollectionExtract(ST_Intersection(a, b, 1e-11), 3);
  create function hegui.remainder(a geometry, b geometry) returns geometry
    language sql immutable parallel safe
    return case when b is null then a else ST_CollectionExtract(ST_Difference(a, b, 1e-11), 3) end;
  create function hegui.area_m2(shape geometry) returns double precision
    language sql immutable parallel safe
    return ST_Area(shape::geography);
  create function hegui.in_metres(shape geometry) returns geometry
    language sql immutable parallel safe
    return ST_Transform(shape, 4544);
  create function hegui.part_within(shape geometry, object_m geometry, distance_m double precision)
    returns geometry
    language sql immutable parallel safe
    return ST_Transform(ST_CollectionExtract(ST_Intersection(hegui.in_metres(shape),
      ST_Buffer(object_m, distance_m, 'quad_segs=32'), 1e-6), 3), 4490);
`

export const ruleBook: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, functions)
    await bringLayerTablesUpToDate(db)
  },
}
