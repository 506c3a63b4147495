-- A parcel belongs to the village that a point within it lies in.
with tile as materialized (
  select * from jsonb_to_recordset($1::jsonb -> 'tiles') as t (name text, field text)
),
placed as materialized (
  select d.layer, d.fid, hegui.number_in(d.attributes, t.field) as declared,
    ST_PointOnSurface(d.geom) as point
  from delivered d join tile t on t.name = d.layer
  where d.geom is not null
),
controlled as (
  select s.layer, s.fid, s.geom, (
    select hegui.number_in(s.attributes, given.field)
    from jsonb_array_elements_text($1::jsonb -> 'controls') with ordinality as given (field, rank)
    where hegui.number_in(s.attributes, given.field) is not null
    order by given.rank limit 1) as control
  from subject s
),
summed as (
  select c.*, t.name as sum_layer, total.count, total.missing, total.sum
  from controlled c
  cross join tile t
  cross join lateral (
    select count(*) as count, count(*) filter (where declared is null) as missing,
      sum(declared order by p.fid) as sum
    from placed p
    where p.layer = t.name and p.point && c.geom and ST_Intersects(p.point, c.geom)
  ) as total
),
judged as (
  select *, case
    when geom is null then 'no_shape'
    when control is null then 'no_control'
    when count = 0 then 'no_parcels'
    when missing > 0 then 'no_value'
  end as reason
  from summed
)
select layer, fid::bigint, sum_layer::text, null::bigint,
  case when reason is null then 'nonconforming' else 'undecidable' end, geom,
  jsonb_build_object('control_m2', control, 'sum_m2', sum, 'count', count, 'sum_layer', sum_layer,
    'difference_m2', sum - control)
    || case when reason is null then '{"case": "difference"}'::jsonb
      else jsonb_build_object('reason', reason) end
from judged
where reason is not null
  or abs(sum - control) > count * ($1::jsonb ->> 'tolerance_m2')::double precision + 1e-6
