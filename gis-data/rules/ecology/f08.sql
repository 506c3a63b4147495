-- Forest land of the forestry register that the land survey has as cultivated.
with overlap as materialized (
  select s.layer, s.fid, s.kind, o.fid as object_id, o.class_code,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join land_parcel o on ST_Intersects(s.geom, o.geom)
  where o.class_code like '01%'
)
select layer as subject_layer, fid as subject_id,
  'land_parcel' as object_layer, object_id,
  'notice' as state, evidence,
  jsonb_strip_nulls(jsonb_build_object('kind', kind, 'class_code', class_code)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
