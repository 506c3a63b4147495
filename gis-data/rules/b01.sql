-- A house on surveyed farmland (01…), less the land whose conversion is approved.
with overlap as materialized (
  select s.layer, s.fid, s.geom as subject_geom, o.fid as object_id, o.class_code,
    ST_CollectionExtract(ST_Intersection(s.geom, o.geom, 1e-11), 3) as geom
  from subject s
  join land_parcel o on ST_Intersects(s.geom, o.geom)
  where o.class_code like '01%'
),
unapproved as materialized (
  select layer, fid, object_id, class_code,
    case when approved.geom is null then overlap.geom
      else ST_CollectionExtract(ST_Difference(overlap.geom, approved.geom, 1e-11), 3) end as evidence
  from overlap
  left join lateral (
    select ST_Union(c.geom, 1e-11 order by c.fid) as geom
    from land_conversion c where ST_Intersects(c.geom, overlap.subject_geom)
  ) approved on true
  where ST_Area(overlap.geom::geography) > ($1::jsonb ->> 'min_area_m2')::float8
)
select layer as subject_layer, fid as subject_id,
  'land_parcel' as object_layer, object_id,
  'nonconforming' as state, evidence, jsonb_build_object('class_code', class_code) as measure
from unapproved
where ST_Area(evidence::geography) > ($1::jsonb ->> 'min_area_m2')::float8
