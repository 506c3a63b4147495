-- A house with more storeys or more height than a rural dwelling may have.
with limits as (
  select ($1::jsonb ->> 'max_storeys')::integer as storeys,
    ($1::jsonb ->> 'max_height_m')::float8 as height_m
),
judged as (
  select s.layer, s.fid, s.geom, s.storeys, s.height_m, s.built_on,
    l.storeys as max_storeys, l.height_m as max_height_m,
    coalesce(s.storeys > l.storeys, false) or coalesce(s.height_m > l.height_m, false) as too_high,
    case
      when coalesce(s.storeys > l.storeys, false) or coalesce(s.height_m > l.height_m, false)
        then case when s.built_on is null then 'built_on_missing' end
      when s.storeys is null then 'storeys_missing'
      when s.height_m is null then 'height_missing'
    end as reason
  from subject s
  cross join limits l
)
select layer as subject_layer, fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case
    when reason is not null then 'undecidable'
    when built_on <= ($1::jsonb ->> 'baseline')::date then 'notice'
    else 'nonconforming'
  end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'storeys', storeys, 'height_m', height_m, 'max_storeys', max_storeys,
    'max_height_m', max_height_m, 'built_on', built_on, 'reason', reason)) as measure
from judged
where too_high or reason is not null
