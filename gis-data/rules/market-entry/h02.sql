-- The construction zones of parks on basic farmland, in the red line, or outside construction space.
-- A park itself is judged only for having such zones: its planting zone may lie on farmland.
with line as not materialized (
  select 'basic_farmland' as layer, fid, geom from basic_farmland
  union all
  select 'ecological_redline', fid, geom from ecological_redline
),
overlap as materialized (
  select s.layer, s.fid, o.layer as object_layer, o.fid as object_id,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join line o on ST_Intersects(s.geom, o.geom)
  where s.layer = 'park_zone'
),
outside as materialized (
  select s.layer, s.fid, hegui.remainder(s.geom, space.geom) as evidence
  from subject s
  left join lateral (
    select ST_Union(z.geom, 1e-11 order by z.fid) as geom
    from plan_spatial z
    where z.zone_code in ('0301', '0302', '0400') and ST_Intersects(s.geom, z.geom)
  ) space on true
  where s.layer = 'park_zone'
)
select layer as subject_layer, fid as subject_id, object_layer, object_id,
  'nonconforming' as state, evidence, '{}'::jsonb as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
union all
select layer, fid, null::text, null::bigint, 'conditional', evidence, '{}'::jsonb
from outside
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
union all
select s.layer, s.fid, null::text, null::bigint, 'undecidable', s.geom,
  jsonb_build_object('reason', 'zones_missing')
from subject s
where s.layer = 'park'
  and not exists (
    select from park_zone z where z.park_code = s.code and z.kind = 'construction')
