-- Measured in metres: in degrees an angle would be bent by the latitude.
with drawn as materialized (
  select s.layer, s.fid, s.geom, hegui.in_metres(s.geom) as shape,
    exists (
      select from jsonb_array_elements_text($1::jsonb -> 'linear' -> s.layer) as given (prefix)
      where starts_with(hegui.text_in(s.attributes, $1::jsonb -> 'fields' ->> s.layer), given.prefix)
    ) as linear
  from subject s
  where s.geom is not null and s.valid
),
thin as (
  select layer, fid, geom,
    4 * pi() * ST_Area(shape) / nullif(ST_Perimeter(shape) ^ 2, 0) as compactness
  from drawn where not linear
),
vertex as (
  select d.layer, d.fid, p.path[:array_upper(p.path, 1) - 1] as ring, p.path[array_upper(p.path, 1)] as at,
    ST_X(p.geom) as x, ST_Y(p.geom) as y
  from drawn d cross join lateral ST_DumpPoints(d.shape) as p
),
corner as (
  select layer, fid, ring as ring_path, at, x, y,
    lag(x) over along - x as ax, lag(y) over along - y as ay,
    coalesce(lead(x) over along, nth_value(x, 2) over along) - x as bx,
    coalesce(lead(y) over along, nth_value(y, 2) over along) - y as by
  from vertex
  window along as (
    partition by layer, fid, vertex.ring order by at
    rows between unbounded preceding and unbounded following
  )
),
angle as (
  select layer, fid, x, y, ring_path, at, degrees(acos(least(1, greatest(-1,
    (ax * bx + ay * by) / nullif(sqrt((ax ^ 2 + ay ^ 2) * (bx ^ 2 + by ^ 2)), 0))))) as angle
  from corner
),
sharpest as (
  select distinct on (layer, fid) layer, fid, angle,
    ST_Transform(ST_SetSRID(ST_MakePoint(x, y), 4544), 4490) as point
  from angle where angle < ($1::jsonb ->> 'min_angle')::double precision
  order by layer, fid, round(angle::numeric, 6), ring_path, at
)
select layer, fid::bigint, null::text, null::bigint, 'nonconforming', geom,
  jsonb_build_object('case', 'thin', 'compactness', compactness)
from thin where compactness < ($1::jsonb ->> 'min_compactness')::double precision
union all
select s.layer, s.fid::bigint, null, null, 'nonconforming', d.geom,
  jsonb_build_object('case', 'spike', 'angle', angle,
    'place', round(ST_X(point)::numeric, 5) || ',' || round(ST_Y(point)::numeric, 5))
from sharpest s join drawn d on d.layer = s.layer and d.fid = s.fid
union all
select layer, fid::bigint, null, null, 'undecidable', geom,
  jsonb_build_object('reason', case when geom is null then 'no_shape' else 'invalid_shape' end)
from subject where geom is null or not valid
