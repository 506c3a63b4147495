-- One row for each value that is wrong, one for each record whose layer lacks fields.
with field as materialized (
  select * from jsonb_to_recordset($1::jsonb -> 'fields')
    as f (layer text, name text, title text, title_en text, type text, filled boolean, codes text)
),
judged as (
  select s.layer, s.fid, s.geom, f.name, f.title, f.title_en, v.value,
    case
      when v.value is null then case when f.filled then 'missing' end
      when f.type <> 'text' and hegui.number_in(s.attributes, f.name) is null then 'not_a_number'
      when f.codes is null then null
      when f.codes = 'plannedUse' and $1::jsonb -> 'unsettled' ? v.value then 'version_unstated'
      when $1::jsonb -> 'dictionaries' -> f.codes ? v.value then null
      when f.codes = 'plannedUse' and $1::jsonb -> 'otherVersion' ? v.value then 'other_version'
      else 'unknown_code'
    end as found
  from subject s
  join field f on f.layer = s.layer and s.attributes ? f.name
  cross join lateral (select hegui.text_in(s.attributes, f.name) as value) as v
)
select layer, fid::bigint, null::text, null::bigint,
  case found when 'version_unstated' then 'undecidable' else 'nonconforming' end,
  geom,
  jsonb_build_object('field', name, 'name', title, 'name_en', title_en,
    'value', coalesce(value, ''), 'version', coalesce($1::jsonb ->> 'version', ''))
    || case found when 'version_unstated' then jsonb_build_object('reason', found)
      else jsonb_build_object('case', found) end
from judged where found is not null
union all
select s.layer, s.fid::bigint, null, null, 'undecidable', s.geom,
  jsonb_build_object('reason', 'no_field', 'field', string_agg(f.name, ',' order by f.name))
from subject s
join field f on f.layer = s.layer and f.filled and not s.attributes ? f.name
group by s.layer, s.fid, s.geom
