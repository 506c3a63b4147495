-- A house or homestead on permanent basic farmland.
with overlap as materialized (
  select s.layer, s.fid, o.fid as object_id,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join basic_farmland o on ST_Intersects(s.geom, o.geom)
)
select layer as subject_layer, fid as subject_id,
  'basic_farmland' as object_layer, object_id,
  'nonconforming' as state, evidence, '{}'::jsonb as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
