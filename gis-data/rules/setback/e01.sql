-- A house within the building control zone of a road, measured from the outer edge of its land.
with distance as materialized (
  select key as class, value::float8 as reach_m
  from jsonb_each_text($1::jsonb -> 'setback_m')
),
{{near-roads}}
near as (
  select n.*, d.reach_m as setback_m
  from near_road n
  join distance d on d.class = n.class
  where n.distance_m < d.reach_m
)
select s.layer as subject_layer, s.fid as subject_id,
  'road_land' as object_layer, n.object_id,
  case
    when s.built_on is null then 'undecidable'
    when s.built_on >= ($1::jsonb ->> 'in_force')::date then 'nonconforming'
    else 'notice'
  end as state,
  hegui.part_within(s.geom, n.land_m, n.setback_m) as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'distance_m', n.distance_m, 'setback_m', n.setback_m, 'class', n.class,
    'reference', 'road_land_edge', 'built_on', s.built_on,
    'reason', case when s.built_on is null then 'built_on_missing' end)) as measure
from near n
join subject s on s.fid = n.fid
union all
select s.layer, s.fid, 'road', u.fid, 'undecidable', s.geom,
  jsonb_build_object('setback_m', d.reach_m, 'class', u.class, 'reference', 'centre_line',
    'axis_distance_m', ST_Distance(hegui.in_metres(s.geom), u.line_m),
    'reason', 'road_land_missing')
from unmeasured u
join distance d on d.class = u.class
join subject s on s.geom && u.reach
where ST_Distance(hegui.in_metres(s.geom), u.line_m) < u.reach_m
