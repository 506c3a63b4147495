-- An industry project on land to be restored. Water protection zones are E07's and E08's to judge.
with pair as not materialized (
  select s.layer, s.fid, s.kind, s.geom as subject_geom,
    o.fid as object_id, o.kind as restoration, o.geom as object_geom,
    $1::jsonb -> 'compatibility' ->> (s.kind || '|' || o.kind) as grade
  from subject s
  join plan_restoration o on ST_Intersects(s.geom, o.geom)
),
overlap as materialized (
  select layer, fid, kind, object_id, restoration, grade,
    hegui.overlap(subject_geom, object_geom) as evidence
  from pair
  where grade is distinct from 'compatible'
)
select layer as subject_layer, fid as subject_id,
  'plan_restoration' as object_layer, object_id,
  case grade when 'conflict' then 'nonconforming' when 'conditional' then 'conditional'
    else 'undecidable' end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'kind', kind, 'restoration', restoration,
    'reason', case when grade is null then 'pair_unlisted' end)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
