-- An industry project on land that the village plan reserves for a use other than 09, 10, 11.
with overlap as materialized (
  select s.layer, s.fid, o.fid as object_id, o.use_code,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join plan_village o on ST_Intersects(s.geom, o.geom)
  where left(o.use_code, 2) not in ('09', '10', '11')
)
select layer as subject_layer, fid as subject_id,
  'plan_village' as object_layer, object_id,
  'nonconforming' as state, evidence, jsonb_build_object('use_code', use_code) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
