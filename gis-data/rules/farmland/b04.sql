-- Per town: surveyed farmland that village plans turn to other uses, less other land they turn to
-- farmland. Land that no village plan draws keeps its use.
with flow as materialized (
  select s.fid, p.fid as parcel_fid, v.fid as plan_fid,
    starts_with(p.class_code, '01') as was_farmland, starts_with(v.use_code, '01') as will_be,
    p.geom as parcel_geom, v.geom as plan_geom
  from subject s
  join land_parcel p on starts_with(p.unit_code, s.code)
  join plan_village v on ST_Intersects(p.geom, v.geom)
  where starts_with(p.class_code, '01') <> starts_with(v.use_code, '01')
),
measured as materialized (
  select fid, parcel_fid, plan_fid, was_farmland,
    hegui.area_m2(hegui.overlap(parcel_geom, plan_geom)) as area_m2
  from flow
),
balance as (
  select fid,
    coalesce(sum(area_m2 order by parcel_fid, plan_fid) filter (where was_farmland), 0) as outflow,
    coalesce(sum(area_m2 order by parcel_fid, plan_fid) filter (where not was_farmland), 0) as inflow
  from measured
  where area_m2 > ($1::jsonb ->> 'min_area_m2')::float8
  group by fid
),
stock as (
  select s.fid, sum(p.area_m2 order by p.fid) as farmland_m2
  from subject s
  join land_parcel p on starts_with(p.unit_code, s.code) and starts_with(p.class_code, '01')
  group by s.fid
)
select s.layer as subject_layer, s.fid as subject_id,
  null::text as object_layer, null::bigint as object_id, 'nonconforming' as state,
  s.geom as evidence,
  jsonb_build_object('outflow_m2', b.outflow, 'inflow_m2', b.inflow,
    'net_m2', b.outflow - b.inflow, 'farmland_m2', k.farmland_m2) as measure
from subject s
join balance b on b.fid = s.fid
left join stock k on k.fid = s.fid
where b.outflow - b.inflow
  > coalesce(k.farmland_m2, 0) * ($1::jsonb ->> 'tolerance_share')::float8
    + ($1::jsonb ->> 'min_area_m2')::float8
