-- Restoration of land on which a project of the collective is planned that the new class cannot bear.
with pair as not materialized (
  select s.layer, s.fid, s.kind, s.geom as subject_geom,
    o.fid as object_id, o.kind as collective, o.geom as object_geom,
    $1::jsonb -> 'compatibility' ->> (s.kind || '|' || o.kind) as grade
  from subject s
  join plan_collective o on ST_Intersects(s.geom, o.geom)
),
overlap as materialized (
  select layer, fid, kind, object_id, collective, grade,
    hegui.overlap(subject_geom, object_geom) as evidence
  from pair
  where grade is distinct from 'compatible'
)
select layer as subject_layer, fid as subject_id,
  'plan_collective' as object_layer, object_id,
  case grade when 'conflict' then 'nonconforming' when 'conditional' then 'conditional'
    else 'undecidable' end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'kind', kind, 'collective', collective,
    'reason', case when grade is null then 'pair_unlisted' end)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
