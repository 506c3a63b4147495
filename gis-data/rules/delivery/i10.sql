-- ST_Relate finds interiors that meet without computing an overlay; only those are overlaid.
with pair as materialized (
  select s.layer, s.fid, o.fid as other, hegui.overlap(s.geom, o.geom) as shape
  from subject s
  join delivered o on o.layer = s.layer and o.fid > s.fid
    and o.geom && s.geom and ST_Relate(s.geom, o.geom, 'T********')
),
sized as (
  select *, hegui.area_m2(shape) as overlap_m2 from pair
)
select layer, fid::bigint, layer, other::bigint, 'nonconforming', shape,
  jsonb_build_object('case', 'overlap', 'overlap_m2', overlap_m2)
from sized
where overlap_m2 > ($1::jsonb ->> 'min_overlap_m2')::double precision
union all
select layer, fid::bigint, null, null, 'undecidable', null, '{"reason": "no_shape"}'::jsonb
from subject where geom is null
