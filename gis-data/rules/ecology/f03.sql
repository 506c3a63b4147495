-- A house in a protected linpan that is higher than the guideline allows.
with tall as (
  select s.layer, s.fid, s.geom, s.built_on, s.storeys, s.height_m,
    coalesce(s.storeys > ($1::jsonb ->> 'max_storeys')::integer, false)
      or coalesce(s.height_m > ($1::jsonb ->> 'max_height_m')::float8, false) as too_high,
    s.storeys is null or s.height_m is null as unknown
  from subject s
),
overlap as materialized (
  select s.*, o.fid as object_id, o.protected_since, hegui.overlap(s.geom, o.geom) as evidence
  from tall s
  join linpan o on ST_Intersects(s.geom, o.geom)
  where (s.too_high or s.unknown) and o.protected_since is not null
),
judged as (
  select *, case
      when not too_high then 'height_missing'
      when built_on is null then 'built_on_missing'
    end as reason
  from overlap
  where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
)
select layer as subject_layer, fid as subject_id,
  'linpan' as object_layer, object_id,
  case
    when reason is not null then 'undecidable'
    when built_on <= protected_since then 'notice'
    else 'nonconforming'
  end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'storeys', storeys, 'height_m', height_m,
    'max_storeys', ($1::jsonb ->> 'max_storeys')::integer,
    'max_height_m', ($1::jsonb ->> 'max_height_m')::float8,
    'built_on', built_on, 'protected_since', protected_since, 'reason', reason)) as measure
from judged
