-- The farmland (01…) of a high-standard farmland project that is not basic farmland.
with farmland as materialized (
  select s.layer, s.fid, p.fid as parcel_id, hegui.overlap(s.geom, p.geom) as geom
  from subject s
  join land_parcel p on ST_Intersects(s.geom, p.geom)
  where p.class_code like '01%'
),
measured as materialized (
  select f.layer, f.fid, f.parcel_id, hegui.area_m2(f.geom) as farmland_m2,
    hegui.remainder(f.geom, plots.geom) as geom
  from farmland f
  left join lateral (
    select ST_Union(o.geom, 1e-11 order by o.fid) as geom
    from basic_farmland o where ST_Intersects(o.geom, f.geom)
  ) plots on true
  where not ST_IsEmpty(f.geom)
),
summed as (
  select layer, fid,
    sum(farmland_m2 order by parcel_id) as farmland_m2,
    sum(hegui.area_m2(geom) order by parcel_id) as open_m2,
    count(*) filter (where hegui.area_m2(geom) > 1) as parcels,
    ST_Multi(ST_Union(geom, 1e-11 order by parcel_id)) as evidence
  from measured
  group by layer, fid
)
select layer as subject_layer, fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  'nonconforming' as state, evidence,
  jsonb_build_object('farmland_m2', farmland_m2, 'parcels', parcels) as measure
from summed
where open_m2 > ($1::jsonb ->> 'tolerance_m2')::float8
