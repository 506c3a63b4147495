-- Neighbours are the units of the database that this delivery is not about.
with own as materialized (
  select distinct left(hegui.text_in(attributes, 'ZLDWDM'), 12) as code
  from delivered where layer in (select layer from subject)
),
village as materialized (
  select s.layer, s.fid, s.geom, left(hegui.text_in(s.attributes, 'ZLDWDM'), 12) as code from subject s
),
neighbour as materialized (
  select v.layer, v.fid, u.fid as unit, hegui.overlap(v.geom, u.geom) as shape
  from village v
  join unit u on u.geom && v.geom and ST_Relate(v.geom, u.geom, 'T********')
  where v.code is not null and u.code not in (select code from own where code is not null)
),
rim as materialized (
  select v.layer, v.fid, v.geom,
    ST_Transform(ST_Buffer(hegui.in_metres(v.geom), ($1::jsonb ->> 'reach_m')::double precision), 4490) as shape
  from village v where v.code is not null and v.geom is not null
),
between_villages as materialized (
  select r.layer, r.fid, hegui.remainder(
    hegui.overlap(r.shape, (select ST_Union(d.geom, 1e-11) from district d)),
    (select ST_Union(near.geom, 1e-11) from (
      select u.geom from unit u where u.geom && r.shape
        and u.code not in (select code from own where code is not null)
      union all
      select d.geom from delivered d where d.layer = r.layer and d.geom && r.shape
    ) as near)) as shape
  from rim r
),
gap as (
  select b.layer, b.fid, part.geom as shape, hegui.area_m2(part.geom) as edge_m2
  from between_villages b cross join lateral ST_Dump(b.shape) as part
)
select layer, fid::bigint, 'unit'::text, unit::bigint, 'nonconforming', shape,
  jsonb_build_object('case', 'overlap', 'edge_m2', hegui.area_m2(shape))
from neighbour
where hegui.area_m2(shape) > ($1::jsonb ->> 'min_area_m2')::double precision
union all
select layer, fid::bigint, null, null, 'nonconforming', shape,
  jsonb_build_object('case', 'gap', 'edge_m2', edge_m2,
    'place', round(ST_X(ST_PointOnSurface(shape))::numeric, 5) || ',' || round(ST_Y(ST_PointOnSurface(shape))::numeric, 5))
from gap
where edge_m2 > ($1::jsonb ->> 'min_area_m2')::double precision
union all
select layer, fid::bigint, null, null, 'undecidable', geom,
  jsonb_build_object('reason', case when geom is null then 'no_shape' else 'no_code' end)
from village where geom is null or code is null
