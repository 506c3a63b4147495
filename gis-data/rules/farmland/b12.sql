-- A planting base of edible crops on strictly controlled polluted farmland; flowers and nursery trees
-- are not eaten.
with overlap as materialized (
  select s.layer, s.fid, s.crop, o.fid as object_id,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join polluted_farmland o on ST_Intersects(s.geom, o.geom)
  where o.grade = 'strict' and coalesce(s.crop not in ('flower', 'nursery'), true)
)
select layer as subject_layer, fid as subject_id,
  'polluted_farmland' as object_layer, object_id,
  case when crop is null then 'undecidable' else 'nonconforming' end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'crop', crop, 'reason', case when crop is null then 'crop_missing' end)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
