/** What a finding and a run state about themselves: fit of the overlay, content hash, origin. */
import { type Kysely, type Migration, sql } from 'kysely'
import { runScript } from './run-script.ts'

const columns = sql`
  alter table hegui.finding add column fit text;
  alter table hegui.finding add column width_m double precision;
  alter table hegui.check_run add column result_sha256 text;
  alter table hegui.check_run add column based_on text;
  create index on hegui.finding (key);
`

/**
 * Width of the largest circle inside: halving on inward offsets, to 0.1 mm of a shape of 10 ㎡.
 * ST_MaximumInscribedCircle is only as good as a thousandth of the shape's length, which for a
 * strip of 200 m is the very width in question.
 */
const functions = sql`
  create function hegui.inscribed_width_m(shape geometry) returns double precision
    language sql immutable parallel safe
    return (
      with recursive plane as materialized (select ST_Transform(shape, 4544) as flat),
      halving as (
        select 0 as step, 0::float8 as low, sqrt(ST_Area(flat) / pi()) as high from plane
        union all
        select step + 1, case when fits then middle else low end,
          case when fits then high else middle end
        from halving, plane, lateral (select (low + high) / 2 as middle offset 0) as half,
          lateral (select not ST_IsEmpty(ST_Buffer(flat, -middle)) as fits offset 0) as tried
        where step < 14
      )
      select low + high from halving order by step desc limit 1);
  create function hegui.same_measure(a jsonb, b jsonb) returns boolean
    language sql immutable parallel safe
    return a = b or not exists (
      select from jsonb_each(a) as one full join jsonb_each(b) as other using (key)
      where case when jsonb_typeof(one.value) = 'number' and jsonb_typeof(other.value) = 'number'
        then abs(one.value::numeric - other.value::numeric) > 0.01
        else one.value is distinct from other.value end);
`

export const proof: Migration = {
  async up(db: Kysely<unknown>) {
    await runScript(db, columns)
    await runScript(db, functions)
  },
}
