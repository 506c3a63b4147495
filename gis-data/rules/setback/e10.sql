-- A house or project on an irrigation canal of the survey, or in the protection range of one.
with canal as (
  select 'land_parcel' as layer, fid, geom, 'survey_boundary' as reference
  from land_parcel where class_code like '1107%'
  union all
  select 'canal_protection', fid, geom, 'announced_boundary' from canal_protection
),
overlap as materialized (
  select s.layer, s.fid, s.built_on, o.layer as object_layer, o.fid as object_id, o.reference,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join canal o on ST_Intersects(s.geom, o.geom)
)
select layer as subject_layer, fid as subject_id, object_layer, object_id,
  case
    when layer = 'plan_industry' then 'conditional'
    when built_on is null then 'undecidable'
    when built_on < ($1::jsonb ->> 'in_force')::date then 'notice'
    else 'conditional'
  end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'reference', reference, 'built_on', built_on,
    'reason', case when layer <> 'plan_industry' and built_on is null
      then 'built_on_missing' end)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
