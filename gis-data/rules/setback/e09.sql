-- A house or project in the management range that the water bureau has drawn.
with overlap as materialized (
  select s.layer, s.fid, s.built_on, o.fid as object_id,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join river_management_range o on ST_Intersects(s.geom, o.geom)
),
dated as (
  select *, case
      when layer = 'plan_industry' then null
      when built_on is null then 'built_on_missing'
    end as reason
  from overlap
  where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
)
select layer as subject_layer, fid as subject_id,
  'river_management_range' as object_layer, object_id,
  case
    when reason is not null then 'undecidable'
    when layer = 'plan_industry' then 'nonconforming'
    when built_on < ($1::jsonb ->> 'in_force')::date then 'notice'
    else 'nonconforming'
  end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'reference', 'announced_boundary', 'built_on', built_on,
    'reason', reason)) as measure
from dated
