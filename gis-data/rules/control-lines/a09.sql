-- Urban housing, commerce and industry outside both the urban growth boundary and the village
-- construction boundary (0301 and 0302).
with crossing as materialized (
  select s.layer, s.fid, s.geom, s.use_code
  from subject s
  where not exists (
      select from urban_growth_boundary g where ST_CoveredBy(s.geom, g.geom))
    and not exists (
      select from village_construction_boundary b where ST_CoveredBy(s.geom, b.geom))
),
outside as materialized (
  select c.*, hegui.remainder(c.geom, inner_land.geom) as evidence
  from crossing c
  left join lateral (
    select ST_Union(part.geom, 1e-11 order by part.source, part.fid) as geom
    from (
      select 1 as source, g.fid, g.geom
      from urban_growth_boundary g where ST_Intersects(c.geom, g.geom)
      union all
      select 2, b.fid, b.geom
      from village_construction_boundary b where ST_Intersects(c.geom, b.geom)
    ) part
  ) inner_land on true
)
select layer as subject_layer, fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case when use_code ~ '^(0701|09|1001)' then 'nonconforming' else 'undecidable' end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'use_code', use_code,
    'inside_m2', greatest(hegui.area_m2(geom) - hegui.area_m2(evidence), 0),
    'reason', case when coalesce(use_code !~ '^(0701|09|1001)', true) then 'use_missing' end)) as measure
from outside
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
