-- Two industry projects on the same land; each pair is found once, at the smaller feature id.
with pair as not materialized (
  select s.layer, s.fid, s.kind, s.geom as subject_geom,
    o.fid as object_id, o.kind as other_kind, o.geom as object_geom,
    $1::jsonb -> 'compatibility' ->> (least(s.kind collate "C", o.kind collate "C") || '|'
      || greatest(s.kind collate "C", o.kind collate "C")) as grade
  from subject s
  join plan_industry o on o.fid > s.fid and ST_Intersects(s.geom, o.geom)
),
overlap as materialized (
  select layer, fid, kind, object_id, other_kind, grade,
    hegui.overlap(subject_geom, object_geom) as evidence
  from pair
  where grade is distinct from 'compatible'
)
select layer as subject_layer, fid as subject_id,
  'plan_industry' as object_layer, object_id,
  case grade when 'conflict' then 'nonconforming' when 'conditional' then 'conditional'
    else 'undecidable' end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'kind', kind, 'other_kind', other_kind,
    'reason', case when grade is null then 'pair_unlisted' end)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
