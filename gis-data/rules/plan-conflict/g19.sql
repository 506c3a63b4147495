-- A plan drawn upon another base map than the plan above it: nonconforming where the surveys count
-- by other classes (`survey` names each map's), a notice where only the year differs.
with
{{plan-reference}}
judged as (
  select s.layer, s.fid, s.geom, s.base_map, r.reference_fid, r.base_map as reference_map,
    $1::jsonb -> 'survey' ->> s.base_map as survey,
    $1::jsonb -> 'survey' ->> r.base_map as reference_survey,
    case
      when r.fid is null then 'no_reference'
      when s.base_map is null then 'map_missing'
      when r.base_map is null then 'reference_missing'
      when not ($1::jsonb -> 'survey' ? s.base_map and $1::jsonb -> 'survey' ? r.base_map)
        then 'map_unknown'
    end as reason
  from subject s
  left join reference r on r.fid = s.fid
)
select layer as subject_layer, fid as subject_id,
  case when reference_fid is not null then 'plan' end as object_layer, reference_fid as object_id,
  case when reason is not null then 'undecidable'
    when survey <> reference_survey then 'nonconforming' else 'notice' end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'base_map', base_map, 'reference_map', reference_map, 'reason', reason)) as measure
from judged
where reason is not null or base_map <> reference_map
