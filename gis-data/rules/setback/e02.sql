-- A school, market or other public place built since the regulation, nearer to the control zone of
-- a road than it may be. A point is shown by a circle of a metre.
-- Road land is cut into pieces, since long roads have huge boxes; each piece asks for its subjects.
with distance as materialized (
  select c.key as class, c.value::float8 as control_m, d.value::float8 as setback_m,
    c.value::float8 + d.value::float8 as reach_m
  from jsonb_each_text($1::jsonb -> 'control_zone_m') c
  join jsonb_each_text($1::jsonb -> 'distance_m') d on d.key = c.key
),
-- 1° is at least 80 km here in both directions, so metres / 80000 is a generous reach.
around as materialized (
  select ST_SetSRID(ST_Extent(geom)::geometry, 4490) as box from subject
),
piece as materialized (
  select o.fid, d.class, d.reach_m, cut.part, cut.geom_m,
    -- a metre more, for what a box's edges bend between the two reference systems
    ST_Envelope(ST_Transform(ST_Expand(cut.geom_m, d.reach_m + 1), 4490)) as reach
  from road_land o
  join distance d on d.class = o.class
  cross join lateral ST_Subdivide(hegui.in_metres(o.geom), 64)
    with ordinality as cut (geom_m, part)
  where o.geom && (
    select ST_Expand(box, (select max(reach_m) from distance) / 80000) from around)
),
near_piece as materialized (
  select s.fid, p.fid as object_id, p.class, p.part, p.geom_m,
    ST_Distance(hegui.in_metres(s.geom), p.geom_m) as distance_m
  from piece p
  join subject s on s.geom && p.reach
  where ST_DWithin(hegui.in_metres(s.geom), p.geom_m, p.reach_m)
),
near_road as materialized (
  select fid, object_id, class, min(distance_m) as distance_m,
    ST_Collect(geom_m order by part) as land_m
  from near_piece
  group by fid, object_id, class
),
unmeasured as materialized (
  select r.fid, d.class, hegui.in_metres(r.geom) as line_m,
    coalesce(r.land_width_m / 2, ($1::jsonb ->> 'assumed_half_width_m')::float8)
      + d.reach_m as reach_m
  from road r
  join distance d on d.class = r.class
  where not exists (select from road_land l where l.road_code = r.code)
),
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
    then ST_Transform(ST_CollectionExtract(ST_Intersection(s.geom_m,
      ST_Buffer(n.land_m, d.reach_m, 'quad_segs=32'), 1e-6), 3), 4490)
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
join place s on ST_DWithin(s.geom_m, u.line_m, u.reach_m)
where ST_Distance(s.geom_m, u.line_m) < u.reach_m
