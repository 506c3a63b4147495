-- A green belt on basic farmland, and one on other farmland that is wider than its road allows.
with belt as (
  select s.*, limits.*,
    coalesce(($1::jsonb -> 'width_m' ->> s.road_class)::float8, limits.widest) as limit_m,
    ($1::jsonb -> 'width_m' ->> s.road_class) is not null as classed
  from subject s
  cross join (
    select max(value::float8) as widest, min(value::float8) as narrowest
    from jsonb_each_text($1::jsonb -> 'width_m')
  ) limits
),
on_plot as materialized (
  select b.layer, b.fid, b.built_on, b.width_m, 0::float8 as limit_m,
    'basic_farmland'::text as object_layer, o.fid as object_id, null::text as reason,
    hegui.overlap(b.geom, o.geom) as evidence
  from belt b
  join basic_farmland o on ST_Intersects(b.geom, o.geom)
),
on_farmland as materialized (
  select b.layer, b.fid, b.built_on, b.width_m, b.limit_m,
    'land_parcel'::text as object_layer, o.fid as object_id,
    case
      when b.width_m is null then 'width_missing'
      when b.width_m <= b.limit_m then 'road_class_missing'
    end as reason,
    hegui.overlap(b.geom, o.geom) as evidence
  from belt b
  join land_parcel o on ST_Intersects(b.geom, o.geom)
  where o.class_code like '01%'
    and (b.width_m is null or b.width_m > case when b.classed then b.limit_m else b.narrowest end)
),
found as (
  select layer, fid, built_on, width_m, limit_m, object_layer, object_id, evidence,
    coalesce(reason, case when built_on is null then 'built_on_missing' end) as reason
  from (select * from on_plot union all select * from on_farmland) both_kinds
  where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
)
select layer as subject_layer, fid as subject_id, object_layer, object_id,
  case
    when reason is not null then 'undecidable'
    when built_on < ($1::jsonb ->> 'in_force')::date then 'notice'
    else 'nonconforming'
  end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'width_m', width_m, 'limit_m', limit_m, 'built_on', built_on,
    'reason', reason)) as measure
from found
