-- A school, market or other public place built since the regulation, nearer to the control zone of
-- a road than it may be. A point is shown by a circle of a metre.
with distance as materialized (
  select c.key as class, c.value::float8 as control_m, d.value::float8 as setback_m,
    c.value::float8 + d.value::float8 as reach_m
  from jsonb_each_text($1::jsonb -> 'control_zone_m') c
  join jsonb_each_text($1::jsonb -> 'distance_m') d on d.key = c.key
),
{{near-roads}}
place as (
  select *, hegui.in_metres(geom) as geom_m,
    case when ST_Dimension(geom) = 2 then geom
      else ST_Transform(ST_Buffer(hegui.in_metres(geom), 1), 4490) end as shape
  from subject
  where built_on is null or built_on >= ($1::jsonb ->> 'in_force')::date
)
select s.layer as subject_layer, s.fid as subject_id,
  'road_land' as object_layer, n.object_id,
  case when s.built_on is null then 'undecidable' else 'nonconforming' end as state,
  case when ST_Dimension(s.geom) = 2
    then hegui.part_within(s.geom, n.land_m, d.reach_m)
    else s.shape end as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'distance_m', greatest(n.distance_m - d.control_m, 0), 'setback_m', d.setback_m,
    'class', d.class, 'reference', 'control_zone_edge', 'built_on', s.built_on,
    'reason', case when s.built_on is null then 'built_on_missing' end)) as measure
from near_road n
join distance d on d.class = n.class
join place s on s.fid = n.fid
where n.distance_m < d.reach_m
union all
select s.layer, s.fid, 'road', u.fid, 'undecidable', s.shape,
  jsonb_build_object('setback_m', d.setback_m, 'class', u.class, 'reference', 'centre_line',
    'axis_distance_m', ST_Distance(s.geom_m, u.line_m), 'reason', 'road_land_missing')
from unmeasured u
join distance d on d.class = u.class
join place s on s.geom && u.reach
where ST_Distance(s.geom_m, u.line_m) < u.reach_m
