-- A house within the building control zone of a road, measured from the outer edge of its land.
-- Road land is cut into pieces, since long roads have huge boxes; each piece asks for its houses.
with setback as materialized (
  select key as class, value::float8 as setback_m
  from jsonb_each_text($1::jsonb -> 'setback_m')
),
-- 1° is at least 80 km here in both directions, so metres / 80000 is a generous reach.
around as materialized (
  select ST_SetSRID(ST_Extent(geom)::geometry, 4490) as box from subject
),
piece as materialized (
  select o.fid, k.class, k.setback_m, cut.part, cut.geom_m,
    -- a metre more, for what a box's edges bend between the two reference systems
    ST_Envelope(ST_Transform(ST_Expand(cut.geom_m, k.setback_m + 1), 4490)) as reach
  from road_land o
  join setback k on k.class = o.class
  cross join lateral ST_Subdivide(hegui.in_metres(o.geom), 64)
    with ordinality as cut (geom_m, part)
  where o.geom && (
    select ST_Expand(box, (select max(setback_m) from setback) / 80000) from around)
),
near_piece as materialized (
  select s.fid, p.fid as object_id, p.class, p.setback_m, p.part, p.geom_m,
    ST_Distance(hegui.in_metres(s.geom), p.geom_m) as distance_m
  from piece p
  join subject s on s.geom && p.reach
  where ST_DWithin(hegui.in_metres(s.geom), p.geom_m, p.setback_m)
),
near_road as materialized (
  select fid, object_id, class, setback_m,
    min(distance_m) as distance_m,
    ST_Collect(geom_m order by part) as land_m
  from near_piece
  group by fid, object_id, class, setback_m
),
unmeasured as materialized (
  select fid, class, setback_m, line_m, reach_m,
    ST_Envelope(ST_Transform(ST_Expand(line_m, reach_m + 1), 4490)) as reach
  from (
    select r.fid, k.class, k.setback_m, hegui.in_metres(r.geom) as line_m,
      coalesce(r.land_width_m / 2, ($1::jsonb ->> 'assumed_half_width_m')::float8)
        + k.setback_m as reach_m
    from road r
    join setback k on k.class = r.class
    where not exists (select from road_land l where l.road_code = r.code)
  ) centre_line
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
from near_road n
join subject s on s.fid = n.fid
where n.distance_m < n.setback_m
union all
select s.layer, s.fid, 'road', u.fid, 'undecidable', s.geom,
  jsonb_build_object('setback_m', u.setback_m, 'class', u.class, 'reference', 'centre_line',
    'axis_distance_m', ST_Distance(hegui.in_metres(s.geom), u.line_m),
    'reason', 'road_land_missing')
from unmeasured u
join subject s on s.geom && u.reach
where ST_Distance(hegui.in_metres(s.geom), u.line_m) < u.reach_m
