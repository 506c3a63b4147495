-- A village plan whose extent strays from the borders of the villages it is for: those of which it
-- covers at least half.
with met as materialized (
  select s.fid, u.fid as unit_fid, u.geom,
    hegui.area_m2(hegui.overlap(u.geom, s.geom)) / nullif(u.area_m2, 0) as share
  from subject s
  join unit u on ST_Intersects(s.geom, u.geom)
),
own as materialized (
  select fid, count(*) as units, ST_Union(geom, 1e-11 order by unit_fid) as geom
  from met
  where share >= ($1::jsonb ->> 'own_share')::float8
  group by fid
),
strayed as materialized (
  select s.layer, s.fid, coalesce(own.units, 0) as units,
    hegui.remainder(s.geom, own.geom) as beyond,
    hegui.remainder(own.geom, s.geom) as short
  from subject s
  left join own on own.fid = s.fid
),
measured as materialized (
  select strayed.*, hegui.area_m2(beyond) as beyond_m2, coalesce(hegui.area_m2(short), 0) as short_m2
  from strayed
)
select layer as subject_layer, fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  'nonconforming' as state,
  case when short is null then beyond
    else ST_CollectionExtract(ST_Union(beyond, short, 1e-11), 3) end as evidence,
  jsonb_build_object('units', units, 'beyond_m2', beyond_m2, 'short_m2', short_m2) as measure
from measured
where beyond_m2 + short_m2 > ($1::jsonb ->> 'tolerance_m2')::float8
