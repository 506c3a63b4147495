-- A village where too many dwellings lie beyond a walk of 15 minutes from culture, health or
-- education. Dwellings are homesteads in use, counted and not weighed by residents; the walk is
-- a straight line, since the network of lanes is not complete.
with kind as materialized (
  select key as kind, value as codes from jsonb_each_text($1::jsonb -> 'facilities')
),
facility as materialized (
  select k.kind, f.fid, f.geom, hegui.in_metres(f.geom) as point_m
  from public_facility f
  join kind k on f.kind ~ ('^(' || k.codes || ')$')
),
-- 1° is at least 80 km here in both directions, so metres / 80000 is a generous reach.
near as materialized (
  select s.fid, k.kind,
    (select ST_Collect(f.point_m order by f.fid) from facility f
      where f.kind = k.kind
        and f.geom && ST_Expand(s.geom, ($1::jsonb ->> 'reach_m')::float8 / 80000)) as points_m,
    exists (select from facility f where f.kind = k.kind) as delivered
  from subject s
  cross join kind k
),
dwelling as materialized (
  select s.fid, h.fid as homestead_id, h.geom, hegui.in_metres(h.geom) as geom_m
  from subject s
  join homestead h on h.unit_code = s.code
  where h.use_state is distinct from 'withdrawn'
),
served as materialized (
  select d.fid, d.homestead_id, d.geom, n.kind, n.delivered,
    coalesce(ST_Distance(d.geom_m, n.points_m), 'infinity')
      <= ($1::jsonb ->> 'reach_m')::float8 as reached
  from dwelling d
  join near n on n.fid = d.fid
),
share as materialized (
  select fid, kind, delivered, count(*) as dwellings,
    count(*) filter (where not reached) as outside
  from served
  group by fid, kind, delivered
),
verdict as materialized (
  select fid, max(dwellings) as dwellings,
    coalesce(array_agg(kind order by kind) filter (where delivered
      and outside > dwellings * ($1::jsonb ->> 'max_outside_share')::float8), '{}') as lacking,
    coalesce(array_agg(kind order by kind) filter (where not delivered), '{}') as unknown
  from share
  group by fid
)
select s.layer as subject_layer, s.fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case when v.lacking = '{}' then 'undecidable' else 'notice' end as state,
  case when v.lacking = '{}' then s.geom
    else (
      select hegui.union_of(array_agg(o.geom order by o.homestead_id))
      from (select distinct on (homestead_id) homestead_id, geom from served
        where served.fid = s.fid and not reached and kind = any(v.lacking)
        order by homestead_id) o)
  end as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'lacking', to_jsonb(v.lacking), 'unknown', to_jsonb(v.unknown),
    'dwellings', v.dwellings,
    'outside', (select max(outside) from share
      where share.fid = s.fid and kind = any(v.lacking)),
    'reach_m', ($1::jsonb ->> 'reach_m')::float8,
    'reason', case when v.lacking = '{}' then 'facilities_not_delivered' end)) as measure
from verdict v
join subject s on s.fid = v.fid
where v.lacking <> '{}' or v.unknown <> '{}'
