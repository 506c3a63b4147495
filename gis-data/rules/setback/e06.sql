-- A building or road too near to the axis of an oil or gas pipeline.
with around as materialized (
  -- 1° is at least 80 km here in both directions, so metres / 80000 is a generous reach.
  select ST_Expand(ST_SetSRID(ST_Extent(geom)::geometry, 4490), 100 / 80000.0) as box
  from subject
),
line as materialized (
  select o.fid as line_id, o.geom as line_geom, o.medium, o.in_service_on,
    (select max(case when layer = 'road' then ($1::jsonb ->> 'works_m')::float8
      else ($1::jsonb ->> 'setback_m')::float8 end) from subject) as reach_m
  from pipeline o
  where o.geom && (select box from around)
),
{{near-lines}}
judged as (
  select s.layer, s.fid, s.built_on, s.geom, n.object_id, n.distance_m, n.line_m, l.medium,
    l.in_service_on, l.reach_m,
    case
      when s.layer = 'road' then null
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
  'pipeline' as object_layer, object_id,
  case
    when reason is not null then 'undecidable'
    when layer = 'road' then 'conditional'
    when built_on < greatest(($1::jsonb ->> 'in_force')::date, in_service_on) then 'notice'
    else 'nonconforming'
  end as state,
  hegui.part_within(geom, line_m, reach_m) as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'distance_m', distance_m, 'setback_m', reach_m, 'medium', medium, 'built_on', built_on,
    'in_service_on', in_service_on, 'reference', 'pipeline_axis', 'reason', reason)) as measure
from judged
