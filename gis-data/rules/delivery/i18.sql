-- A table's row is of one unit; the map's rows belong to it by the beginning of seat or identifier.
with wanted as materialized (
  select * from jsonb_to_recordset($1::jsonb -> 'rows')
    as w ("table" text, "nameField" text, name text, field text, layer text,
      prefixes jsonb, "sumField" text)
),
told as materialized (
  select s.layer, s.fid, s.attributes,
    coalesce(hegui.text_in(s.attributes, $1::jsonb -> 'names' ->> s.layer), '') as name,
    coalesce(left(hegui.text_in(s.attributes, 'XZQDM'), 12), '') as unit
  from subject s
),
compared as materialized (
  select t.layer, t.fid, t.name, w.field, w.layer as sum_layer,
    hegui.number_in(t.attributes, w.field) as declared_ha, total.sum_ha, total.unusable
  from told t
  join wanted w on w."table" = t.layer and w.name = t.name
  cross join lateral (
    select coalesce(sum(d.area_m2 order by d.fid), 0) / 10000 as sum_ha,
      count(*) filter (where d.area_m2 is null) as unusable
    from delivered d
    where d.layer = w.layer
      and (t.unit = '' or starts_with(coalesce(hegui.text_in(d.attributes, 'ZLDWDM'),
        hegui.text_in(d.attributes, 'BSM'), t.unit), t.unit))
      and exists (
        select from jsonb_array_elements_text(w.prefixes) as given (prefix)
        where starts_with(hegui.text_in(d.attributes, w."sumField"), given.prefix))
  ) as total
)
select layer, fid::bigint, sum_layer::text, null::bigint,
  case when declared_ha is null or unusable > 0 then 'undecidable' else 'nonconforming' end,
  null::geometry,
  jsonb_build_object('name', name, 'field', field, 'sum_layer', sum_layer,
    'declared_ha', declared_ha, 'sum_ha', sum_ha)
    || case when declared_ha is null then '{"reason": "no_value"}'::jsonb
      when unusable > 0 then '{"reason": "no_shape"}'::jsonb
      else '{"case": "difference"}'::jsonb end
from compared
where declared_ha is null or unusable > 0
  or abs(declared_ha - sum_ha) > ($1::jsonb ->> 'max_difference_ha')::double precision + 1e-9
union all
select layer, fid::bigint, null, null, 'undecidable', null,
  jsonb_build_object('reason', 'no_sum', 'name', name)
from told t
where not exists (select from wanted w where w."table" = t.layer and w.name = t.name)
