-- Where the basic farmland of a village plan (0202) and that of the district differ within the plan.
-- What lies whole in one plot of the other side is the same in both and needs no overlay; nor does a
-- plot of the plan that whole plots of the district, which do not overlap each other, fill by area.
with astray as materialized (
  select s.layer, s.fid, s.code, s.geom as plan_geom, p.fid as part_id, p.geom
  from subject s
  join basic_farmland p on ST_Intersects(s.geom, p.geom)
  -- A limit keeps the planner from matching whole plans with whole plans, and the comparison that no
  -- index answers from gathering all plots of the plan for each: by place there are few.
  where (
    select true from village_basic_farmland v
    where v.plan_code is not distinct from s.code and ST_CoveredBy(p.geom, v.geom) limit 1) is null
),
missing as materialized (
  select a.layer, a.fid, 1 as side, a.part_id,
    hegui.remainder(hegui.overlap(a.plan_geom, a.geom), drawn.geom) as geom
  from astray a
  left join lateral (
    select ST_Union(v.geom, 1e-11 order by v.fid) as geom
    from village_basic_farmland v
    where v.plan_code = a.code and ST_Intersects(v.geom, a.geom)
  ) drawn on true
),
drawn as materialized (
  select s.layer, s.fid, v.fid as part_id, v.geom, v.area_m2
  from subject s
  join village_basic_farmland v on v.plan_code = s.code
),
filling as materialized (
  select d.part_id, d.area_m2, p.fid, p.geom, p.area_m2 as plot_m2
  from drawn d
  join basic_farmland p on ST_CoveredBy(p.geom, d.geom)
),
filled as materialized (
  select f.part_id
  from filling f
  where not exists (
    select from filling other
    where other.part_id = f.part_id and other.fid < f.fid
      and other.geom && f.geom and ST_Relate(other.geom, f.geom, '2********'))
  group by f.part_id, f.area_m2
  having sum(f.plot_m2) > f.area_m2 - ($1::jsonb ->> 'sliver_m2')::float8
),
surplus as materialized (
  select d.layer, d.fid, 2 as side, d.part_id, hegui.remainder(d.geom, plots.geom) as geom
  from drawn d
  left join lateral (
    select ST_Union(p.geom, 1e-11 order by p.fid) as geom
    from basic_farmland p where ST_Intersects(p.geom, d.geom)
  ) plots on true
  where not exists (select from filled f where f.part_id = d.part_id)
    and not exists (select from basic_farmland p where ST_CoveredBy(d.geom, p.geom))
),
parts as materialized (
  select part.*, hegui.area_m2(part.geom) as part_m2
  from (select * from missing union all select * from surplus) part
),
summed as materialized (
  select layer, fid,
    coalesce(sum(part_m2 order by part_id) filter (where side = 1), 0) as missing_m2,
    coalesce(sum(part_m2 order by part_id) filter (where side = 2), 0) as surplus_m2,
    count(*) filter (where side = 1) as missing_plots,
    hegui.union_of(array_agg(geom order by side, part_id)) as evidence
  from parts
  where part_m2 > ($1::jsonb ->> 'sliver_m2')::float8
  group by layer, fid
)
select m.layer as subject_layer, m.fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case when drawn.any then 'nonconforming' else 'undecidable' end as state,
  m.evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'missing_m2', m.missing_m2, 'surplus_m2', m.surplus_m2, 'missing_plots', m.missing_plots,
    'reason', case when not drawn.any then 'no_boundary' end)) as measure
from summed m
join subject s on s.fid = m.fid
cross join lateral (
  select exists (select from village_basic_farmland v where v.plan_code = s.code) as any
) drawn
where m.missing_m2 + m.surplus_m2 > ($1::jsonb ->> 'min_area_m2')::float8
