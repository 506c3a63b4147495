-- Where the basic farmland of a village plan (0202) and that of the district differ within the plan.
with missing as materialized (
  select s.layer, s.fid, 1 as side, p.fid as part_id,
    hegui.remainder(hegui.overlap(s.geom, p.geom), drawn.geom) as geom
  from subject s
  join basic_farmland p on ST_Intersects(s.geom, p.geom)
  left join lateral (
    select ST_Union(v.geom, 1e-11 order by v.fid) as geom
    from village_basic_farmland v
    where v.plan_code = s.code and ST_Intersects(v.geom, p.geom)
  ) drawn on true
),
surplus as materialized (
  select s.layer, s.fid, 2 as side, v.fid as part_id, hegui.remainder(v.geom, plots.geom) as geom
  from subject s
  join village_basic_farmland v on v.plan_code = s.code
  left join lateral (
    select ST_Union(p.geom, 1e-11 order by p.fid) as geom
    from basic_farmland p where ST_Intersects(p.geom, v.geom)
  ) plots on true
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
    ST_Union(geom, 1e-11 order by side, part_id) as evidence
  from parts
  where part_m2 > ($1::jsonb ->> 'sliver_m2')::float8
  group by layer, fid
)
select m.layer as subject_layer, m.fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case when drawn.any then 'nonconforming' else 'undecidable' end as state,
  ST_Multi(m.evidence) as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'missing_m2', m.missing_m2, 'surplus_m2', m.surplus_m2, 'missing_plots', m.missing_plots,
    'reason', case when not drawn.any then 'no_boundary' end)) as measure
from summed m
join subject s on s.fid = m.fid
cross join lateral (
  select exists (select from village_basic_farmland v where v.plan_code = s.code) as any
) drawn
where m.missing_m2 + m.surplus_m2 > ($1::jsonb ->> 'min_area_m2')::float8
