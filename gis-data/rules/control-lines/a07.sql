-- A house, homestead or industry project inside the ecological red line.
with overlap as materialized (
  select s.layer, s.fid, o.fid as object_id,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join ecological_redline o on ST_Intersects(s.geom, o.geom)
)
select layer as subject_layer, fid as subject_id,
  'ecological_redline' as object_layer, object_id,
  'nonconforming' as state, evidence, '{}'::jsonb as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
