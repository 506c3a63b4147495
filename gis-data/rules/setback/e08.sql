-- An outfall in a water source zone; a project in a lower grade zone by what it discharges.
with near as materialized (
  select s.layer, s.fid, s.pollution, o.fid as object_id, o.grade,
    case when s.layer = 'sewage_outfall'
      -- A point has no area: a circle of a metre shows where it is.
      then ST_Transform(ST_Buffer(hegui.in_metres(s.geom), 1), 4490)
      else hegui.overlap(s.geom, o.geom) end as evidence
  from subject s
  join water_source_protection o on ST_Intersects(s.geom, o.geom)
  where s.layer = 'sewage_outfall'
    or (o.grade = '2' and coalesce(s.pollution, '') <> 'none')
    or (o.grade = '3' and (s.pollution is null or s.pollution = 'severe'))
)
select layer as subject_layer, fid as subject_id,
  'water_source_protection' as object_layer, object_id,
  case when layer = 'plan_industry' and pollution is null
    then 'undecidable' else 'nonconforming' end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'reference', 'announced_boundary', 'grade', grade,
    'pollution', case when layer = 'sewage_outfall' then 'discharging' else pollution end,
    'reason', case when layer = 'plan_industry' and pollution is null
      then 'pollution_unknown' end)) as measure
from near
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
