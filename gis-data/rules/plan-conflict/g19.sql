-- Two plans of different kinds over the same land. The plan that prevails is the object.
with ranked as (
  select p.fid, p.name, p.geom, p.kind, p.area_m2, p.base_map,
    case p.kind when 'spatial' then 1 when 'village' then 2 when 'industry' then 3
      when 'restoration' then 4 when 'collective' then 5 else 9 end as rank
  from plan p
),
pair as not materialized (
  select s.layer, s.fid, s.geom as subject_geom, o.fid as object_id, o.geom as object_geom,
    least(s.area_m2, o.area_m2) as lesser_m2,
    s.base_map, o.base_map as other_base_map,
    (s.base_map is null or o.base_map is null) as missing
  from subject s
  join ranked own on own.fid = s.fid
  join ranked o on o.rank < own.rank and ST_Intersects(s.geom, o.geom)
  where s.base_map is distinct from o.base_map or s.base_map is null
),
overlap as materialized (
  select *, hegui.overlap(subject_geom, object_geom) as evidence from pair
)
select layer as subject_layer, fid as subject_id, 'plan' as object_layer, object_id,
  case when missing then 'undecidable' else 'nonconforming' end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'base_map', base_map, 'other_base_map', other_base_map,
    'reason', case when missing then 'base_map_missing' end)) as measure
from overlap
where hegui.area_m2(evidence) > lesser_m2 * ($1::jsonb ->> 'min_share')::float8
