-- A hazardous site too near to a road, measured from its land, or to a bridge.
with distance as materialized (
  select key as class, value::float8 as reach_m
  from jsonb_each_text($1::jsonb -> 'distance_m')
),
{{near-roads}}
near_bridge as materialized (
  select s.fid, b.fid as object_id, b.size, hegui.in_metres(b.geom) as bridge_m,
    ST_Distance(hegui.in_metres(s.geom), hegui.in_metres(b.geom)) as distance_m
  from subject s
  join road_bridge b on b.geom && ST_Expand(s.geom,
    ($1::jsonb ->> 'bridge_distance_m')::float8 / 80000)
  where coalesce(b.size, '') <> 'small'
),
near as (
  select fid, 'road_land' as object_layer, object_id, distance_m, reach_m as setback_m,
    land_m as object_m, 'road_land_edge' as reference, null as reason
  from near_road join distance using (class)
  union all
  select fid, 'road_bridge', object_id, distance_m,
    ($1::jsonb ->> 'bridge_distance_m')::float8, bridge_m, 'bridge_edge',
    case when size is null then 'bridge_size_missing' end
  from near_bridge
),
judged as (
  select s.layer, s.fid, s.kind, s.established_on, s.geom, n.object_layer, n.object_id,
    n.distance_m, n.setback_m, n.object_m, n.reference,
    case
      when s.kind is null then 'kind_missing'
      when n.reason is not null then n.reason
      when s.established_on is null then 'built_on_missing'
    end as reason
  from near n
  join subject s on s.fid = n.fid
  where n.distance_m < n.setback_m
)
select layer as subject_layer, fid as subject_id, object_layer, object_id,
  case
    when reason is not null then 'undecidable'
    when established_on < ($1::jsonb ->> 'in_force')::date then 'notice'
    else 'nonconforming'
  end as state,
  hegui.part_within(geom, object_m, setback_m) as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'distance_m', distance_m, 'setback_m', setback_m, 'reference', reference, 'kind', kind,
    'established_on', established_on, 'reason', reason)) as measure
from judged
union all
select s.layer, s.fid, 'road', u.fid, 'undecidable', s.geom,
  jsonb_strip_nulls(jsonb_build_object('kind', s.kind, 'reference', 'centre_line',
    'axis_distance_m', ST_Distance(hegui.in_metres(s.geom), u.line_m),
    'reason', 'road_land_missing'))
from unmeasured u
join subject s on s.geom && u.reach
where ST_Distance(hegui.in_metres(s.geom), u.line_m) < u.reach_m
