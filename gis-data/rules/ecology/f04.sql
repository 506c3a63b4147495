-- A building in the protection range of an ancient tree: as announced, or beyond its crown.
with tree as materialized (
  select o.fid, o.announced_on, hegui.in_metres(o.geom) as trunk_m,
    case when o.protection_radius_m is not null then 'announced_boundary'
      else 'crown_edge' end as reference,
    -- from the trunk to where the distance is measured from, and on to the edge of the range
    case when o.protection_radius_m is not null then o.protection_radius_m
      else o.crown_radius_m end as start_m,
    case when o.protection_radius_m is not null then 0
      else ($1::jsonb ->> 'setback_m')::float8 end as setback_m,
    ST_Envelope(ST_Transform(ST_Expand(hegui.in_metres(o.geom),
      coalesce(o.protection_radius_m, coalesce(o.crown_radius_m,
        ($1::jsonb ->> 'assumed_crown_m')::float8) + ($1::jsonb ->> 'setback_m')::float8) + 1),
      4490)) as reach
  from ancient_tree o
),
near as materialized (
  select s.layer, s.fid, s.built_on, s.geom, t.fid as object_id, t.announced_on, t.trunk_m,
    t.reference, t.start_m, t.setback_m,
    coalesce(t.start_m, ($1::jsonb ->> 'assumed_crown_m')::float8) + t.setback_m as reach_m,
    ST_Distance(hegui.in_metres(s.geom), t.trunk_m) as trunk_distance_m
  from tree t
  join subject s on s.geom && t.reach
),
judged as (
  select *, case
      when start_m is null then 'crown_missing'
      when built_on is null then 'built_on_missing'
      when built_on >= ($1::jsonb ->> 'in_force')::date and announced_on is null and fid <> 0
        then 'announced_on_missing'
    end as reason
  from near
  where trunk_distance_m < reach_m
)
select layer as subject_layer, fid as subject_id,
  'ancient_tree' as object_layer, object_id,
  case
    when reason is not null then 'undecidable'
    when built_on < greatest(($1::jsonb ->> 'in_force')::date, announced_on) then 'notice'
    else 'conditional'
  end as state,
  hegui.part_within(geom, trunk_m, reach_m) as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'distance_m', greatest(trunk_distance_m - start_m, 0), 'setback_m', setback_m,
    'trunk_distance_m', trunk_distance_m, 'reference', reference, 'built_on', built_on,
    'announced_on', announced_on, 'reason', reason)) as measure
from judged
