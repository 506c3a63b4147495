-- Surveyed farmland that grows other than grain: on basic farmland parcel by parcel, and as a share of
-- the farmland of a village.
with on_plot as materialized (
  select s.layer, s.fid, s.planting, o.fid as object_id, hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join basic_farmland o on ST_Intersects(s.geom, o.geom)
  where s.layer = 'land_parcel' and coalesce(s.planting, 'FLS') = 'FLS'
),
village as materialized (
  select s.layer, s.fid, s.unit_code, s.geom, farmland.*,
    ($1::jsonb ->> 'max_share')::float8 as max_share
  from subject s
  cross join lateral (
    select coalesce(sum(p.area_m2 order by p.fid), 0) as farmland_m2,
      coalesce(sum(p.area_m2 order by p.fid) filter (where p.planting = 'FLS'), 0) as other_m2,
      coalesce(sum(p.area_m2 order by p.fid) filter (where p.planting is null), 0) as unknown_m2
    from land_parcel p
    where p.unit_code = s.unit_code and p.class_code like '01%'
  ) farmland
  where s.layer = 'unit'
)
select layer as subject_layer, fid as subject_id,
  'basic_farmland'::text as object_layer, object_id,
  case when planting is null then 'undecidable' else 'conditional' end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'reason', case when planting is null then 'planting_missing' end)) as measure
from on_plot
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
union all
select v.layer, v.fid, null, null,
  case when v.other_m2 > v.max_share * v.farmland_m2 then 'notice' else 'undecidable' end,
  shown.geom,
  jsonb_strip_nulls(jsonb_build_object(
    'farmland_m2', v.farmland_m2, 'other_m2', v.other_m2, 'unknown_m2', v.unknown_m2,
    'percent', 100 * v.other_m2 / v.farmland_m2, 'limit_percent', 100 * v.max_share,
    'reason', case when v.other_m2 <= v.max_share * v.farmland_m2 then 'planting_missing' end))
from village v
cross join lateral (
  select ST_Multi(ST_Union(p.geom, 1e-11 order by p.fid)) as geom
  from land_parcel p
  where p.unit_code = v.unit_code and p.class_code like '01%'
    and case when v.other_m2 > v.max_share * v.farmland_m2
      then p.planting = 'FLS' else coalesce(p.planting, 'FLS') = 'FLS' end
) shown
where v.other_m2 + v.unknown_m2 > v.max_share * v.farmland_m2
