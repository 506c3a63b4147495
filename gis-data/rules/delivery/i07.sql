-- Codes against their names; then identifiers, each later row against the first that has the value.
with pair as materialized (
  select * from jsonb_to_recordset($1::jsonb -> 'pairs')
    as p (layer text, code text, name text, list text)
),
identifier as materialized (
  select * from jsonb_to_recordset($1::jsonb -> 'identifiers')
    as i (layer text, field text, within text)
),
named as (
  select s.layer, s.fid, s.geom, p.code as field, v.code, v.name,
    $1::jsonb -> 'dictionaries' -> p.list ->> v.code as expected,
    case
      when v.code is null or v.name is null then 'no_value'
      when p.list = 'plannedUse' and $1::jsonb -> 'unsettled' ? v.code then 'version_unstated'
    end as reason
  from subject s
  join pair p on p.layer = s.layer
  cross join lateral (
    select hegui.text_in(s.attributes, p.code) as code, hegui.text_in(s.attributes, p.name) as name
  ) as v
),
numbered as materialized (
  select d.layer, d.fid, i.field, v.value,
    min(d.fid) over (partition by d.layer, i.field, v.value, v.place) as first
  from delivered d
  join identifier i on i.layer = d.layer
  cross join lateral (
    select hegui.text_in(d.attributes, i.field) as value,
      case when i.within is null then '' else hegui.text_in(d.attributes, i.within) end as place
  ) as v
  where v.value is not null and v.place is not null
)
select layer, fid::bigint, null::text, null::bigint,
  case when reason is null then 'nonconforming' else 'undecidable' end, geom,
  case when reason is null
    then jsonb_build_object('case', 'pair', 'field', field, 'value', code, 'name', name, 'expected', expected)
    else jsonb_build_object('reason', reason, 'field', field) end
from named
where reason is not null or (expected is not null and expected <> name)
union all
select s.layer, s.fid::bigint, n.layer, n.first::bigint, 'nonconforming', s.geom,
  jsonb_build_object('case', 'duplicate', 'field', n.field, 'value', n.value)
from subject s
join numbered n on n.layer = s.layer and n.fid = s.fid and n.first < n.fid
union all
select s.layer, s.fid::bigint, null, null, 'undecidable', s.geom,
  jsonb_build_object('reason', 'no_value', 'field', i.field)
from subject s
join identifier i on i.layer = s.layer
where hegui.text_in(s.attributes, i.field) is null
  or (i.within is not null and hegui.text_in(s.attributes, i.within) is null)
