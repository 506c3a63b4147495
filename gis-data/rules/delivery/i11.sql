-- Each piece of a village that no parcel of a covering layer fills.
with tile as materialized (
  select name, exists (select from delivered d where d.layer = name and d.geom is not null) as there
  from jsonb_array_elements_text($1::jsonb -> 'tiles') as given (name)
),
remaining as materialized (
  select s.layer, s.fid, t.name as tile, hegui.remainder(s.geom, covered.shape) as shape
  from subject s
  join tile t on t.there
  cross join lateral (
    select ST_Union(d.geom, 1e-11) as shape from delivered d
    where d.layer = t.name and d.geom && s.geom
  ) as covered
  where s.geom is not null
),
piece as (
  select r.layer, r.fid, r.tile, part.geom as shape, hegui.area_m2(part.geom) as gap_m2
  from remaining r
  cross join lateral ST_Dump(r.shape) as part
)
select layer, fid::bigint, tile, null::bigint, 'nonconforming', shape,
  jsonb_build_object('case', 'gap', 'gap_m2', gap_m2, 'layer_of_gap', tile,
    'place', round(ST_X(ST_PointOnSurface(shape))::numeric, 5) || ',' || round(ST_Y(ST_PointOnSurface(shape))::numeric, 5))
from piece
where gap_m2 > ($1::jsonb ->> 'min_gap_m2')::double precision
union all
select s.layer, s.fid::bigint, t.name, null, 'undecidable', s.geom, '{"reason": "no_layer"}'::jsonb
from subject s join tile t on not t.there
where s.geom is not null
union all
select layer, fid::bigint, null, null, 'undecidable', null, '{"reason": "no_shape"}'::jsonb
from subject where geom is null
