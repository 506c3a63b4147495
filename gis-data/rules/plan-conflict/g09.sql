-- Reclamation or forest planned on a homestead that the village plan retains.
with overlap as materialized (
  select s.layer, s.fid, s.kind, o.fid as object_id,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join homestead o on ST_Intersects(s.geom, o.geom)
  where o.disposition = 'retained'
)
select layer as subject_layer, fid as subject_id,
  'homestead' as object_layer, object_id,
  'nonconforming' as state, evidence, jsonb_build_object('kind', kind) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
