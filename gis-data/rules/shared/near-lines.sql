-- Which subjects lie how near to which `line` (line_id, line_geom, reach_m).
-- Lines are cut into short pieces, since long lines have huge boxes; each piece asks for its houses.
piece as materialized (
  select l.line_id as fid, l.reach_m, cut.path, cut.geom as geom_m,
    -- a metre more, for what a box's edges bend between the two reference systems
    ST_Envelope(ST_Transform(ST_Expand(cut.geom, l.reach_m + 1), 4490)) as reach
  from line l
  cross join lateral ST_DumpSegments(ST_Segmentize(hegui.in_metres(l.line_geom), 250)) as cut
),
near_piece as materialized (
  select s.fid, p.fid as object_id, p.path, p.geom_m,
    ST_Distance(hegui.in_metres(s.geom), p.geom_m) as distance_m
  from piece p
  join subject s on s.geom && p.reach
  where ST_DWithin(hegui.in_metres(s.geom), p.geom_m, p.reach_m)
),
near as materialized (
  select fid, object_id, min(distance_m) as distance_m,
    ST_Collect(geom_m order by path) as line_m
  from near_piece
  group by fid, object_id
),
