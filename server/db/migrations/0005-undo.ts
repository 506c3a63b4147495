/** What comparing and taking back changesets needs: equal shapes, what an undo undoes, layers gone again. */
import { type Kysely, type Migration, sql } from 'kysely'
import { runScript } from './run-script.ts'

/** `removed_in`: the changeset that left the layer without rows; those stay for earlier revisions. */
const tables = sql`
  alter table hegui.changeset
    drop constraint changeset_kind_check,
    add constraint changeset_kind_check
      check (kind in ('seed', 'import', 'edit', 'decision', 'undo')),
    add column undoes integer references hegui.changeset,
    add constraint changeset_undoes_check check ((kind = 'undo') = (undoes is not null));
  alter table hegui.custom_layer add column removed_in integer references hegui.changeset;
`

/**
 * Equal within 0.1 mm whatever vertex comes first: a round trip through another CRS is no change. A
 * shape of more vertices is equal only to its own copy, since the distance takes their square.
 */
const functions = sql`
  create function hegui.same_shape(a geometry, b geometry) returns boolean
    language sql immutable parallel safe
    return case
      when a is null or b is null then a is null and b is null
      when ST_OrderingEquals(a, b) then true
      when ST_NPoints(a) <> ST_NPoints(b) or ST_NPoints(a) > 4000
        or ST_GeometryType(a) <> ST_GeometryType(b)
        or not ST_Expand(a, 1e-9) ~ b or not ST_Expand(b, 1e-9) ~ a then false
      else ST_HausdorffDistance(a, b) <= 1e-9 end;
`

export const undo: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, tables)
    await runScript(db, functions)
  },
}
