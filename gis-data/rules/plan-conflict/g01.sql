-- A village construction boundary on basic farmland, in the ecological red line or in the urban
-- growth boundary. Zone 01 of the latter is for the town alone; 02 and 03 may be argued about.
with line as not materialized (
  select 'basic_farmland' as layer, fid, null::text as zone_code, geom from basic_farmland
  union all
  select 'ecological_redline', fid, null, geom from ecological_redline
  union all
  select 'urban_growth_boundary', fid, zone_code, geom from urban_growth_boundary
),
overlap as materialized (
  select s.layer, s.fid, s.zone_code, o.layer as object_layer, o.fid as object_id,
    o.zone_code as object_zone, hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join line o on ST_Intersects(s.geom, o.geom)
)
select layer as subject_layer, fid as subject_id, object_layer, object_id,
  case when object_zone in ('02', '03') then 'conditional' else 'nonconforming' end as state,
  evidence, jsonb_build_object('zone_code', zone_code) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
