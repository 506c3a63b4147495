-- A homestead outside the village construction boundary (0301) and the urban growth boundary.
-- Approved after the baseline: 0302 (flexible) makes it conditional, else it does not conform.
with crossing as materialized (
  select s.layer, s.fid, s.unit_code, s.geom, s.approved_on
  from subject s
  where not exists (
      select from village_construction_boundary b
      where b.zone_code = '0301' and ST_CoveredBy(s.geom, b.geom))
    and not exists (
      select from urban_growth_boundary g where ST_CoveredBy(s.geom, g.geom))
),
outside as materialized (
  select c.*,
    hegui.remainder(c.geom, inner_land.geom) as evidence
  from crossing c
  left join lateral (
    select ST_Union(part.geom, 1e-11 order by part.source, part.fid) as geom
    from (
      select 1 as source, b.fid, b.geom from village_construction_boundary b
      where b.zone_code = '0301' and ST_Intersects(c.geom, b.geom)
      union all
      select 2, g.fid, g.geom from urban_growth_boundary g where ST_Intersects(c.geom, g.geom)
    ) part
  ) inner_land on true
),
beyond as materialized (
  select o.*,
    hegui.area_m2(hegui.remainder(o.evidence, flexible.geom)) as beyond_m2
  from outside o
  left join lateral (
    select ST_Union(b.geom, 1e-11 order by b.fid) as geom
    from village_construction_boundary b
    where b.zone_code = '0302' and ST_Intersects(o.geom, b.geom)
  ) flexible on true
  where hegui.area_m2(o.evidence) > ($1::jsonb ->> 'min_area_m2')::float8
)
select s.layer as subject_layer, s.fid as subject_id,
  case when nearest.fid is not null then 'village_construction_boundary' end as object_layer,
  nearest.fid as object_id,
  case
    when s.approved_on is null then 'undecidable'
    when s.approved_on <= ($1::jsonb ->> 'baseline')::date then 'notice'
    when s.beyond_m2 > ($1::jsonb ->> 'min_area_m2')::float8 then 'nonconforming'
    else 'conditional'
  end as state,
  s.evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'beyond_m2', s.beyond_m2,
    'approved_on', s.approved_on,
    'distance_m', nearest.distance_m,
    'reason', case when s.approved_on is null then 'approval_date_missing' end)) as measure
from beyond s
left join lateral (
  select b.fid, ST_Distance(hegui.in_metres(b.geom), hegui.in_metres(s.geom)) as distance_m
  from village_construction_boundary b
  where b.unit_code = s.unit_code
  order by 2, b.fid
  limit 1
) nearest on true
