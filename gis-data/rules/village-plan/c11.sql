-- A village construction boundary that breaks the plan above it: it reaches into land that plan
-- forbids to build on (red line, permanent basic farmland), or beyond a settlement zone that it draws.
-- Where the plan above draws no settlement zone, it leaves the hamlet to the village plan.
with met as materialized (
  select s.layer, s.fid, s.geom as subject_geom, o.fid as object_id, o.zone_code,
    hegui.overlap(s.geom, o.geom) as shape
  from subject s
  join plan_spatial o on ST_Intersects(s.geom, o.geom)
),
measured as materialized (
  select met.*, hegui.area_m2(shape) as overlap_m2 from met
),
settled as materialized (
  select m.layer, m.fid, m.subject_geom,
    (array_agg(m.object_id order by m.overlap_m2 desc, m.object_id)
      filter (where m.zone_code in ('0301', '0302')))[1] as object_id,
    ST_Union(m.shape, 1e-11 order by m.object_id) as permitted
  from measured m
  where m.zone_code in ('0301', '0302', '0400')
  group by m.layer, m.fid, m.subject_geom
  having max(m.overlap_m2) filter (where m.zone_code in ('0301', '0302'))
    > ($1::jsonb ->> 'tolerance_m2')::float8
),
exceeding as materialized (
  select layer, fid, object_id, hegui.remainder(subject_geom, permitted) as shape from settled
)
select layer as subject_layer, fid as subject_id,
  'plan_spatial' as object_layer, object_id,
  'nonconforming' as state, shape as evidence,
  jsonb_build_object('fault', 'prohibited', 'zone', zone_code) as measure
from measured
where zone_code in ('0102', '0202') and overlap_m2 > ($1::jsonb ->> 'tolerance_m2')::float8
union all
select e.layer, e.fid, 'plan_spatial', e.object_id, 'nonconforming', e.shape,
  jsonb_build_object('fault', 'exceeding', 'zone', m.zone_code)
from exceeding e
join measured m on m.fid = e.fid and m.object_id = e.object_id
where hegui.area_m2(e.shape) > ($1::jsonb ->> 'tolerance_m2')::float8
