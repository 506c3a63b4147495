-- A house or project in a wetland, by the grade of the wetland.
with overlap as materialized (
  select s.layer, s.fid, s.built_on, o.fid as object_id, o.grade,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join wetland o on ST_Intersects(s.geom, o.geom)
),
dated as (
  select *, case
      when grade is null then 'grade_missing'
      when layer <> 'plan_industry' and built_on is null then 'built_on_missing'
    end as reason
  from overlap
  where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
)
select layer as subject_layer, fid as subject_id,
  'wetland' as object_layer, object_id,
  case
    when reason is not null then 'undecidable'
    when layer <> 'plan_industry' and built_on < ($1::jsonb ->> 'in_force')::date then 'notice'
    when grade = 'national' then 'nonconforming'
    else 'conditional'
  end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'grade', grade, 'built_on', built_on, 'reason', reason)) as measure
from dated
