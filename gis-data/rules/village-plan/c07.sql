-- A unit of which more than the tolerated share lies in no approved village plan.
with part as materialized (
  select s.fid, p.fid as plan_fid, p.geom as plan_geom,
    hegui.area_m2(hegui.overlap(s.geom, p.geom)) as covered_m2
  from subject s
  join plan p on ST_Intersects(s.geom, p.geom)
  where p.kind = 'village' and p.status = 'approved'
),
cover as materialized (
  select fid, ST_Union(plan_geom, 1e-11 order by plan_fid) as geom from part group by fid
),
rest as materialized (
  select s.layer, s.fid, s.area_m2,
    hegui.remainder(s.geom, cover.geom) as evidence
  from subject s
  left join cover on cover.fid = s.fid
),
measured as materialized (
  select rest.*, hegui.area_m2(evidence) as uncovered_m2 from rest
)
select m.layer as subject_layer, m.fid as subject_id,
  case when main.plan_fid is not null then 'plan' end as object_layer,
  main.plan_fid as object_id,
  'nonconforming' as state, m.evidence,
  jsonb_build_object('uncovered_percent', round((100 * m.uncovered_m2 / m.area_m2)::numeric, 2)) as measure
from measured m
left join lateral (
  select part.plan_fid from part
  where part.fid = m.fid and part.covered_m2 > ($1::jsonb ->> 'min_area_m2')::float8
  order by part.covered_m2 desc, part.plan_fid
  limit 1
) main on true
where m.uncovered_m2 > m.area_m2 * ($1::jsonb ->> 'max_uncovered_share')::float8
