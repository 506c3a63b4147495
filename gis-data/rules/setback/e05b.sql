-- A building in a planned power corridor: its width, or what the standard allows for its voltage.
with around as materialized (
  -- 1° is at least 80 km here in both directions, so metres / 80000 is a generous reach.
  select ST_Expand(ST_SetSRID(ST_Extent(geom)::geometry, 4490), 100 / 80000.0) as box
  from subject
),
width as materialized (
  select n.key::float8 as voltage_kv, n.value::float8 as narrow_m, w.value::float8 as wide_m
  from jsonb_each_text($1::jsonb -> 'narrow_m') n
  join jsonb_each_text($1::jsonb -> 'wide_m') w on w.key = n.key
),
line as materialized (
  select o.fid as line_id, o.geom as line_geom, o.voltage_kv, o.approved_on,
    coalesce(o.width_m, k.narrow_m, 0) / 2 as sure_m,
    coalesce(o.width_m, k.wide_m, (select max(wide_m) from width)) / 2 as reach_m
  from power_corridor o
  left join width k on k.voltage_kv = o.voltage_kv
  where o.geom && (select box from around)
),
{{near-lines}}
judged as (
  select s.layer, s.fid, s.built_on, s.geom, n.object_id, n.distance_m, n.line_m, l.voltage_kv,
    l.approved_on, l.sure_m,
    case
      when n.distance_m >= l.sure_m then 'width_missing'
      when s.built_on is null then 'built_on_missing'
      when l.approved_on is null and s.fid <> 0 then 'approved_on_missing'
    end as reason
  from near n
  join line l on l.line_id = n.object_id
  join subject s on s.fid = n.fid
  where n.distance_m < l.reach_m
)
select layer as subject_layer, fid as subject_id,
  'power_corridor' as object_layer, object_id,
  case
    when reason is not null then 'undecidable'
    when built_on < approved_on then 'notice'
    else 'nonconforming'
  end as state,
  case when distance_m < sure_m then hegui.part_within(geom, line_m, sure_m)
    else geom end as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'distance_m', distance_m, 'setback_m', sure_m, 'voltage_kv', voltage_kv,
    'built_on', built_on, 'approved_on', approved_on, 'reference', 'corridor_axis',
    'reason', reason)) as measure
from judged
