-- A road project on basic farmland; on farmland without a conversion; with a planned use that does
-- not fit it (060101 for farm roads, 1202 for highways). A village road within the width of the
-- survey's farm road takes no construction land; any other is a highway.
with road as materialized (
  select s.layer, s.fid, s.geom, left(s.use_code, 4) as use_class, s.use_code,
    case
      when s.class is null then null
      when s.class <> 'village' then true
      else s.width_m > ($1::jsonb ->> 'farm_road_width_m')::float8
    end as highway
  from subject s
),
protected as materialized (
  select r.layer, r.fid, o.fid as object_id, hegui.overlap(r.geom, o.geom) as evidence
  from road r
  join basic_farmland o on ST_Intersects(r.geom, o.geom)
),
cultivated as materialized (
  select r.layer, r.fid, r.highway, o.fid as object_id,
    hegui.remainder(hegui.overlap(r.geom, o.geom), approved.geom) as evidence
  from road r
  join land_parcel o on ST_Intersects(r.geom, o.geom) and o.class_code like '01%'
  left join lateral (
    select ST_Union(c.geom, 1e-11 order by c.fid) as geom
    from land_conversion c where ST_Intersects(c.geom, r.geom)
  ) approved on true
)
select layer as subject_layer, fid as subject_id,
  'basic_farmland' as object_layer, object_id,
  'nonconforming' as state, evidence, jsonb_build_object('fault', 'basic_farmland') as measure
from protected
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
union all
select layer, fid, 'land_parcel', object_id,
  case when highway is null then 'undecidable' when highway then 'nonconforming'
    else 'conditional' end,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'fault', case when highway then 'unconverted' when not highway then 'farm_road' end,
    'reason', case when highway is null then 'class_missing' end))
from cultivated
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
union all
select layer, fid, null::text, null::bigint,
  case when highway is null or use_class is null then 'undecidable' else 'nonconforming' end,
  geom,
  jsonb_strip_nulls(jsonb_build_object(
    'fault', case when highway is not null and use_class is not null then 'use_code' end,
    'reason', case when highway is null then 'class_missing'
      when use_class is null then 'use_missing' end))
from road
where highway is null or use_class is null
  or (highway and use_class <> '1202') or (not highway and use_class <> '0601')
