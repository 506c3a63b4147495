-- Which subjects lie how near to the land of which road, by `distance` (class, reach_m), and the
-- roads of those classes whose land is not known.
-- Road land is cut into pieces, since long roads have huge boxes; each piece asks for its subjects.
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
  select fid, class, line_m, reach_m,
    ST_Envelope(ST_Transform(ST_Expand(line_m, reach_m + 1), 4490)) as reach
  from (
    select r.fid, d.class, hegui.in_metres(r.geom) as line_m,
      coalesce(r.land_width_m / 2, ($1::jsonb ->> 'assumed_half_width_m')::float8)
        + d.reach_m as reach_m
    from road r
    join distance d on d.class = r.class
    where not exists (select from road_land l where l.road_code = r.code)
  ) centre_line
),
