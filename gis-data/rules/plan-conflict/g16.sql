-- Two projects of collectives on the same land that dispose of it twice; each pair is found once, at
-- the smaller feature id.
with pair as not materialized (
  select s.layer, s.fid, s.disposal, s.geom as subject_geom,
    o.fid as object_id, o.disposal as other_disposal, o.geom as object_geom,
    s.disposal is null or o.disposal is null as disposal_missing,
    $1::jsonb -> 'compatibility' ->> (least(s.disposal collate "C", o.disposal collate "C") || '|'
      || greatest(s.disposal collate "C", o.disposal collate "C")) as grade
  from subject s
  join plan_collective o on o.fid > s.fid and ST_Intersects(s.geom, o.geom)
),
overlap as materialized (
  select layer, fid, disposal, object_id, other_disposal, disposal_missing, grade,
    hegui.overlap(subject_geom, object_geom) as evidence
  from pair
  where disposal_missing or grade is distinct from 'compatible'
)
select layer as subject_layer, fid as subject_id,
  'plan_collective' as object_layer, object_id,
  case
    when disposal_missing or grade is null then 'undecidable'
    when grade = 'conflict' then 'nonconforming'
    else 'conditional'
  end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'disposal', disposal, 'other_disposal', other_disposal,
    'reason', case when disposal_missing then 'disposal_missing'
      when grade is null then 'pair_unlisted' end)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
