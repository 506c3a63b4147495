-- Two restorations of the same land; each pair is found once, at the smaller feature id. Classes that
-- exclude each other do so within the same years; in other years they have to be explained.
with pair as not materialized (
  select s.layer, s.fid, s.kind, s.geom as subject_geom,
    o.fid as object_id, o.kind as other_kind, o.geom as object_geom,
    s.start_year <= o.end_year and o.start_year <= s.end_year as same_years,
    $1::jsonb -> 'compatibility' ->> (least(s.kind collate "C", o.kind collate "C") || '|'
      || greatest(s.kind collate "C", o.kind collate "C")) as grade
  from subject s
  join plan_restoration o on o.fid > s.fid and ST_Intersects(s.geom, o.geom)
),
overlap as materialized (
  select layer, fid, kind, object_id, other_kind, grade, same_years,
    hegui.overlap(subject_geom, object_geom) as evidence
  from pair
  where grade is distinct from 'compatible'
)
select layer as subject_layer, fid as subject_id,
  'plan_restoration' as object_layer, object_id,
  case
    when grade is null or (grade = 'conflict' and same_years is null) then 'undecidable'
    when grade = 'conflict' and same_years then 'nonconforming'
    else 'conditional'
  end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'kind', kind, 'other_kind', other_kind,
    'reason', case when grade is null then 'pair_unlisted'
      when grade = 'conflict' and same_years is null then 'years_missing' end)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
