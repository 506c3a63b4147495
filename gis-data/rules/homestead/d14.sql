-- A house along one of the corridors whose facade has not been renovated. The corridors are known by
-- the names of their roads; of several roads the nearest counts.
with corridor as materialized (
  select key as name, value::float8 as reach_m
  from jsonb_each_text($1::jsonb -> 'corridors_m')
),
-- Cut in pieces, since long roads have huge boxes; each piece asks for its houses.
piece as materialized (
  select r.fid, r.reach_m, cut.geom_m,
    ST_Envelope(ST_Transform(ST_Expand(cut.geom_m, r.reach_m + 1), 4490)) as box
  from (
    select o.fid, o.geom, max(c.reach_m) as reach_m
    from road o
    join corridor c on position(c.name in o.name) > 0
    group by o.fid, o.geom
  ) r
  cross join lateral ST_Subdivide(hegui.in_metres(r.geom), 64) as cut (geom_m)
),
near as materialized (
  select distinct on (s.fid) s.fid, p.fid as object_id, p.reach_m,
    ST_Distance(hegui.in_metres(s.geom), p.geom_m) as distance_m
  from piece p
  join subject s on s.geom && p.box
  where s.facade_renovated is distinct from true
    and ST_DWithin(hegui.in_metres(s.geom), p.geom_m, p.reach_m)
  order by s.fid, distance_m, p.fid
)
select s.layer as subject_layer, s.fid as subject_id,
  'road' as object_layer, n.object_id,
  case when s.facade_renovated is null then 'undecidable' else 'notice' end as state,
  s.geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'distance_m', n.distance_m, 'reach_m', n.reach_m,
    'reason', case when s.facade_renovated is null then 'renovation_missing' end)) as measure
from near n
join subject s on s.fid = n.fid
