-- The eight conditions for bringing collective land to market; one that cannot be known is null.
-- A plot that is not yet announced is a new one.
with facts as materialized (
  select s.*,
    (select coalesce(sum(hegui.area_m2(hegui.overlap(s.geom, o.geom))), 0)
      from (
        select geom from basic_farmland where ST_Intersects(s.geom, geom)
        union all
        select geom from ecological_redline where ST_Intersects(s.geom, geom)
        union all
        select geom from water_source_protection where grade = '1' and ST_Intersects(s.geom, geom)
      ) o) as barred_m2,
    (select count(*) from generate_series(
        s.scheme_reported_on + 1, s.announced_on, interval '1 day') as day
      where extract(isodow from day) < 6) as weekdays
  from subject s
),
conditions as materialized (
  select f.layer, f.fid, f.geom, f.announced_on, f.barred_m2,
    string_agg(c.mark, '' order by c.place) filter (where c.met is false) as failed,
    string_agg(c.mark, '' order by c.place) filter (where c.met is null) as unknown
  from facts f
  cross join lateral (values
    (1, '①', left(f.use_code, 2)
      = any (string_to_array($1::jsonb ->> 'operating_uses', ','))),
    (2, '②', f.owner_registered),
    (3, '③', f.planning_conditions),
    (4, '④', f.access_approved),
    (5, '⑤', f.consent_percent >= ($1::jsonb ->> 'consent_percent')::float8),
    (6, '⑥', case
      when f.scheme_reported_on is null or f.announced_on is null then null
      when f.weekdays < ($1::jsonb ->> 'working_days')::integer then false
      when f.weekdays >= ($1::jsonb ->> 'working_days')::integer
        + ($1::jsonb ->> 'holiday_days')::integer then true
      end),
    (7, '⑦', f.barred_m2 <= ($1::jsonb ->> 'min_area_m2')::float8),
    (8, '⑧', not f.commodity_housing)
  ) as c (place, mark, met)
  group by f.layer, f.fid, f.geom, f.announced_on, f.barred_m2
)
select layer as subject_layer, fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case
    when failed is null then 'undecidable'
    when announced_on < ($1::jsonb ->> 'in_force')::date then 'notice'
    else 'nonconforming'
  end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'failed', failed, 'unknown', unknown, 'barred_m2', barred_m2, 'announced_on', announced_on,
    'reason', case when failed is null then 'conditions_unknown' end)) as measure
from conditions
where failed is not null or unknown is not null
