-- Cultivated land that the village plans of a town take for other uses, less what they turn into
-- cultivated land: a net loss. A parcel counts for the town of its unit; one of no unit for the
-- towns in which it lies. Land without a plan stays as it is; a town without any cannot be judged.
with area as materialized (select layer, fid, code, geom from subject),
-- What a plan takes over as it was surveyed cannot change: most of it, and quick to tell.
kept as materialized (
  select p.fid as parcel_fid, v.fid as use_fid
  from plan_village v
  join land_parcel p on p.geom ~= v.geom
  where not starts_with(v.use_code, '01') and not starts_with(p.class_code, '01')
    and ST_Equals(p.geom, v.geom)
),
parcel as materialized (
  select area.fid as town, p.fid, p.class_code, p.geom, null::geometry as within
  from area join land_parcel p on starts_with(p.unit_code, area.code)
  union all
  select area.fid, p.fid, p.class_code, p.geom, area.geom
  from area join land_parcel p on p.unit_code is null and ST_Intersects(area.geom, p.geom)
),
met as materialized (
  select l.town, l.fid, v.fid as use_fid, v.use_code, starts_with(l.class_code, '01') as lost,
    case when l.within is null then hegui.overlap(l.geom, v.geom)
      else hegui.overlap(hegui.overlap(l.geom, v.geom), l.within) end as shape
  from parcel l
  join plan_village v on ST_Intersects(l.geom, v.geom)
    and starts_with(l.class_code, '01') <> starts_with(v.use_code, '01')
  where l.fid not in (select parcel_fid from kept) and v.fid not in (select use_fid from kept)
),
flow as materialized (
  select met.*, hegui.area_m2(shape) as area_m2 from met
),
total as (
  select town,
    coalesce(sum(area_m2 order by fid, use_fid) filter (where lost), 0) as out_m2,
    coalesce(sum(area_m2 order by fid, use_fid) filter (where not lost), 0) as in_m2,
    coalesce(sum(area_m2 order by fid, use_fid)
      filter (where lost and use_code ~ '^02'), 0) as garden_m2,
    coalesce(sum(area_m2 order by fid, use_fid)
      filter (where lost and use_code ~ '^03'), 0) as forest_m2,
    coalesce(sum(area_m2 order by fid, use_fid)
      filter (where lost and use_code ~ '^(0[789]|1[0-6])'), 0) as building_m2
  from flow
  group by town
),
drawn as (
  select area.fid as town, count(v.fid) as features, count(v.fid) filter (where v.use_code is null) as unnamed
  from area
  join plan_village v on starts_with(v.unit_code, area.code)
    or (v.unit_code is null and ST_Intersects(v.geom, area.geom))
  group by area.fid
),
unclassed as (
  select town, count(*) as parcels from parcel where class_code is null group by town
),
judged as (
  select area.layer, area.fid, area.geom, coalesce(t.out_m2, 0) as out_m2,
    coalesce(t.in_m2, 0) as in_m2, t.garden_m2, t.forest_m2, t.building_m2,
    case
      when coalesce(d.features, 0) = 0 then 'nothing_drawn'
      when d.unnamed > 0 or u.parcels > 0 then 'class_missing'
    end as reason
  from area
  left join total t on t.town = area.fid
  left join drawn d on d.town = area.fid
  left join unclassed u on u.town = area.fid
)
select j.layer as subject_layer, j.fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case when j.reason is null then 'nonconforming' else 'undecidable' end as state,
  case when j.reason is null then (
    select hegui.union_of(array_agg(f.shape order by f.fid, f.use_fid)) from flow f
    where f.town = j.fid and f.lost and f.area_m2 > 0)
  else j.geom end as evidence,
  case when j.reason is null then jsonb_build_object(
    'net_loss_m2', j.out_m2 - j.in_m2, 'out_m2', j.out_m2, 'in_m2', j.in_m2,
    'garden_m2', j.garden_m2, 'forest_m2', j.forest_m2, 'building_m2', j.building_m2)
  else jsonb_build_object('reason', j.reason) end as measure
from judged j
where j.reason is not null
  or j.out_m2 - j.in_m2 > ($1::jsonb ->> 'tolerance_m2')::float8
