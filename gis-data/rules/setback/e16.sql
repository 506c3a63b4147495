-- A livestock farm in a zone closed to livestock or of a water source, or near where people live.
with closed as (
  select 'livestock_ban_zone' as layer, fid, geom, announced_on from livestock_ban_zone
  union all
  select 'water_source_protection', fid, geom, null from water_source_protection
),
inside as materialized (
  select s.fid, o.layer as object_layer, o.fid as object_id, o.announced_on,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join closed o on ST_Intersects(s.geom, o.geom)
),
overlapping as materialized (
  select *, null::float8 as distance_m
  from inside
  where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
),
neighbour as (
  select 'water_source_protection' as layer, fid, geom from water_source_protection
  union all
  select 'urban_growth_boundary', fid, geom from urban_growth_boundary
  union all
  -- schools, kindergartens, homes for the elderly, clinics
  select 'public_facility', fid, geom from public_facility
  where kind in ('07', '08', '09', '10', '11')
),
near as materialized (
  select s.fid, s.geom, o.layer as object_layer, o.fid as object_id,
    ST_Distance(hegui.in_metres(s.geom), hegui.in_metres(o.geom)) as distance_m
  from subject s
  -- 1° is at least 80 km here in both directions, so metres / 80000 is a generous reach.
  join neighbour o
    on o.geom && ST_Expand(s.geom, ($1::jsonb ->> 'distance_m')::float8 / 80000)
),
nearest as (
  select distinct on (n.fid, n.object_layer) n.*
  from near n
  where n.distance_m < ($1::jsonb ->> 'distance_m')::float8
    and not exists (select from overlapping i
      where i.fid = n.fid and i.object_layer = n.object_layer)
  order by n.fid, n.object_layer, round(n.distance_m::numeric, 3), n.object_id
),
found as (
  select fid, object_layer, object_id, announced_on, evidence, distance_m from overlapping
  union all
  select fid, object_layer, object_id, null, geom, distance_m from nearest
),
dated as (
  select f.*, s.layer, s.established_on, case
      -- a drawn site of facility agriculture need not keep animals
      when s.fid = 0 and s.species is null then 'species_unknown'
      when s.established_on is null then 'established_on_missing'
      when f.object_layer = 'livestock_ban_zone' and f.announced_on is null and s.fid <> 0
        and s.established_on >= ($1::jsonb ->> 'in_force')::date then 'announced_on_missing'
    end as reason
  from found f
  join subject s on s.fid = f.fid
)
select layer as subject_layer, fid as subject_id, object_layer, object_id,
  case
    when reason is not null then 'undecidable'
    when established_on < greatest(($1::jsonb ->> 'in_force')::date, announced_on) then 'notice'
    when distance_m is null then 'nonconforming'
    else 'conditional'
  end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'distance_m', coalesce(distance_m, 0),
    'setback_m', ($1::jsonb ->> 'distance_m')::float8, 'reference', 'announced_boundary',
    'established_on', established_on, 'announced_on', announced_on,
    'reason', reason)) as measure
from dated
