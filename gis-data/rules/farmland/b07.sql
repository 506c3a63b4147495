-- The farmland (01…) of a high-standard farmland project that is not basic farmland.
with farmland as materialized (
  select s.layer, s.fid, p.fid as parcel_id, p.geom as parcel_geom, p.area_m2 as parcel_m2,
    hegui.overlap(s.geom, p.geom) as geom
  from subject s
  join land_parcel p on ST_Intersects(s.geom, p.geom)
  where p.class_code like '01%'
),
-- Whole plots that do not overlap each other and add up to the parcel fill it: no overlay is needed.
filling as materialized (
  select f.parcel_id, f.parcel_m2, o.fid, o.geom, o.area_m2
  from (select distinct on (parcel_id) parcel_id, parcel_geom, parcel_m2 from farmland
    order by parcel_id) f
  join basic_farmland o on ST_CoveredBy(o.geom, f.parcel_geom)
),
filled as materialized (
  select f.parcel_id
  from filling f
  where not exists (
    select from filling other
    where other.parcel_id = f.parcel_id and other.fid < f.fid
      and other.geom && f.geom and ST_Relate(other.geom, f.geom, '2********'))
  group by f.parcel_id, f.parcel_m2
  having sum(f.area_m2) > f.parcel_m2 - 0.01
),
measured as materialized (
  select f.layer, f.fid, f.parcel_id, hegui.area_m2(f.geom) as farmland_m2,
    case when filled.parcel_id is null then hegui.remainder(f.geom, plots.geom) end as geom
  from farmland f
  left join filled on filled.parcel_id = f.parcel_id
  left join lateral (
    select ST_Union(o.geom, 1e-11 order by o.fid) as geom
    from basic_farmland o where filled.parcel_id is null and ST_Intersects(o.geom, f.geom)
  ) plots on true
  where not ST_IsEmpty(f.geom)
),
summed as (
  select layer, fid,
    sum(farmland_m2 order by parcel_id) as farmland_m2,
    sum(hegui.area_m2(geom) order by parcel_id) as open_m2,
    count(*) filter (where hegui.area_m2(geom) > 1) as parcels,
    hegui.union_of(array_agg(geom order by parcel_id)) as evidence
  from measured
  group by layer, fid
)
select layer as subject_layer, fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  'nonconforming' as state, evidence,
  jsonb_build_object('farmland_m2', farmland_m2, 'parcels', parcels) as measure
from summed
where open_m2 > ($1::jsonb ->> 'tolerance_m2')::float8
