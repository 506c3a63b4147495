-- A house or industry project in a first grade water source protection zone.
with overlap as materialized (
  select s.layer, s.fid, s.built_on, o.fid as object_id,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join water_source_protection o on ST_Intersects(s.geom, o.geom)
  where o.grade = '1'
)
select layer as subject_layer, fid as subject_id,
  'water_source_protection' as object_layer, object_id,
  case
    when layer = 'plan_industry' then 'nonconforming'
    when built_on is null then 'undecidable'
    when built_on < ($1::jsonb ->> 'in_force')::date then 'notice'
    else 'nonconforming'
  end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'built_on', built_on,
    'reason', case when layer <> 'plan_industry' and built_on is null
      then 'built_on_missing' end)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
