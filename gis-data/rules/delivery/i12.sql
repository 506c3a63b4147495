with prefix_group as materialized (
  select * from jsonb_to_recordset($1::jsonb -> 'groups')
    as g (layer text, prefix text, "group" text)
),
classed as (
  select s.layer, s.fid, s.geom, s.area_m2,
    hegui.text_in(s.attributes, $1::jsonb -> 'fields' ->> s.layer) as class_code
  from subject s
),
judged as (
  select c.*, ($1::jsonb -> 'limits_m2' ->> coalesce(g."group", 'other'))::double precision as limit_m2,
    case when c.geom is null then 'no_shape' when c.class_code is null then 'no_class' end as reason
  from classed c
  left join lateral (
    select "group" from prefix_group p
    where p.layer = c.layer and starts_with(c.class_code, p.prefix)
    order by length(p.prefix) desc, p.prefix limit 1
  ) as g on true
)
select layer, fid::bigint, null::text, null::bigint,
  case when reason is null then 'nonconforming' else 'undecidable' end, geom,
  jsonb_build_object('class_code', class_code, 'parcel_m2', area_m2, 'limit_m2', limit_m2)
    || case
      when reason is not null then jsonb_build_object('reason', reason)
      when area_m2 < ($1::jsonb ->> 'floor_m2')::double precision then '{"case": "speck"}'::jsonb
      else '{"case": "small"}'::jsonb
    end
from judged
where reason is not null or area_m2 < limit_m2
