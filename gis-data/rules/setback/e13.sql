-- A project in a hazard-prone area without an assessment of the hazard.
with overlap as materialized (
  select s.layer, s.fid, s.geohazard_assessed, o.fid as object_id, o.level,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join geohazard_zone o on ST_Intersects(s.geom, o.geom)
  where s.geohazard_assessed is not true
)
select layer as subject_layer, fid as subject_id,
  'geohazard_zone' as object_layer, object_id,
  case when geohazard_assessed is null then 'undecidable' else 'nonconforming' end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'reference', 'announced_boundary', 'level', level,
    'reason', case when geohazard_assessed is null then 'assessment_unknown' end)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
