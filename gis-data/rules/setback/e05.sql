-- A building in the protection zone of a power line, measured from its outermost conductor.
with around as materialized (
  -- 1° is at least 80 km here in both directions, so metres / 80000 is a generous reach.
  select ST_Expand(ST_SetSRID(ST_Extent(geom)::geometry, 4490), 150 / 80000.0) as box
  from subject
),
band as materialized (
  select key::float8 as up_to_kv, value::float8 as setback_m
  from jsonb_each_text($1::jsonb -> 'setback_m')
),
line as materialized (
  select o.fid as line_id, o.geom as line_geom, o.voltage_kv, o.in_service_on, k.setback_m,
    k.reference, k.reference <> 'centre_line' as measured,
    coalesce(k.setback_m, (select max(setback_m) from band))
      + case when k.reference = 'centre_line'
        then ($1::jsonb ->> 'assumed_half_width_m')::float8 else 0 end as reach_m
  from power_line o
  cross join lateral (
    select
      case when o.laying = 'cable' then ($1::jsonb ->> 'cable_setback_m')::float8
        else (select b.setback_m from band b where b.up_to_kv >= o.voltage_kv
          order by b.up_to_kv limit 1) end as setback_m,
      case when o.laying = 'cable' then 'cable_marks'
        when o.reference = 'outer_conductor' then 'outer_conductor'
        else 'centre_line' end as reference
  ) k
  where o.voltage_kv >= 1 and o.geom && (select box from around)
),
{{near-lines}}
judged as (
  select s.layer, s.fid, s.built_on, s.geom, n.object_id, n.distance_m, n.line_m, l.voltage_kv,
    l.in_service_on, l.setback_m, l.reference, l.measured,
    case
      when not l.measured then 'centre_line_only'
      when l.setback_m is null then 'voltage_unlisted'
      when s.built_on is null then 'built_on_missing'
      when s.built_on >= ($1::jsonb ->> 'in_force')::date
        and l.in_service_on is null and s.fid <> 0 then 'in_service_on_missing'
    end as reason
  from near n
  join line l on l.line_id = n.object_id
  join subject s on s.fid = n.fid
  where n.distance_m < l.reach_m
)
select layer as subject_layer, fid as subject_id,
  'power_line' as object_layer, object_id,
  case
    when reason is not null then 'undecidable'
    when built_on < greatest(($1::jsonb ->> 'in_force')::date, in_service_on) then 'notice'
    else 'nonconforming'
  end as state,
  case when measured and setback_m is not null then hegui.part_within(geom, line_m, setback_m)
    else geom end as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'distance_m', case when measured then distance_m end,
    'axis_distance_m', case when not measured then distance_m end,
    'setback_m', setback_m, 'voltage_kv', voltage_kv, 'built_on', built_on,
    'in_service_on', in_service_on, 'reference', reference, 'reason', reason)) as measure
from judged
