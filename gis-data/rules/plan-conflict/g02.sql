-- A use of the village plan that the zone of the spatial plan does not admit. The longest listed
-- beginning of the use code counts; existing overlaps of compatible classes are not computed.
with pair as not materialized (
  select s.layer, s.fid, s.use_code, s.geom as subject_geom,
    o.fid as object_id, o.zone_code, o.geom as object_geom,
    coalesce(
      $1::jsonb -> 'compatibility' ->> (o.zone_code || '|' || left(s.use_code, 6)),
      $1::jsonb -> 'compatibility' ->> (o.zone_code || '|' || left(s.use_code, 4)),
      $1::jsonb -> 'compatibility' ->> (o.zone_code || '|' || left(s.use_code, 2))) as grade
  from subject s
  join plan_spatial o on ST_Intersects(s.geom, o.geom)
),
overlap as materialized (
  select layer, fid, use_code, object_id, zone_code, grade,
    hegui.overlap(subject_geom, object_geom) as evidence
  from pair
  where grade is distinct from 'compatible'
)
select layer as subject_layer, fid as subject_id,
  'plan_spatial' as object_layer, object_id,
  case grade when 'conflict' then 'nonconforming' when 'conditional' then 'conditional'
    else 'undecidable' end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'use_code', use_code, 'zone_code', zone_code,
    'reason', case when grade is null then 'pair_unlisted' end)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
