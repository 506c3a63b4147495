-- A chemical park or project within a kilometre of the shore: the edge of the surveyed water.
with near as materialized (
  select s.layer, s.fid, s.chemical, s.established_on, s.geom, o.fid as object_id,
    ST_Distance(hegui.in_metres(s.geom), hegui.in_metres(o.geom)) as distance_m
  from subject s
  -- 1° is at least 80 km here in both directions, so metres / 80000 is a generous reach.
  join land_parcel o
    on o.geom && ST_Expand(s.geom, ($1::jsonb ->> 'distance_m')::float8 / 80000)
  where o.class_code like '1101%' and (s.layer = 'park' or s.chemical is not false)
),
nearest as (
  select distinct on (layer, fid) *,
    case
      when layer = 'park' and established_on is null then 'established_on_missing'
      when layer = 'plan_industry' and chemical is null then 'chemical_unknown'
    end as reason
  from near
  where distance_m < ($1::jsonb ->> 'distance_m')::float8
  order by layer, fid, round(distance_m::numeric, 3), object_id
)
select layer as subject_layer, fid as subject_id,
  'land_parcel' as object_layer, object_id,
  case
    when reason is not null then 'undecidable'
    when established_on < ($1::jsonb ->> 'in_force')::date then 'notice'
    else 'nonconforming'
  end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'distance_m', distance_m, 'setback_m', ($1::jsonb ->> 'distance_m')::float8,
    'reference', 'shore_line', 'established_on', established_on, 'reason', reason)) as measure
from nearest
