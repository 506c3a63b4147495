-- Planned homesteads and village services inside the concentrated area of the urban growth boundary.
with overlap as materialized (
  select s.layer, s.fid, s.use_code, o.fid as object_id,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join urban_growth_boundary o on ST_Intersects(s.geom, o.geom)
  where o.zone_code = '01'
)
select layer as subject_layer, fid as subject_id,
  'urban_growth_boundary' as object_layer, object_id,
  'nonconforming' as state, evidence, jsonb_build_object('use_code', use_code) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
