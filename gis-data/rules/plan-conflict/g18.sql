-- Two plans of different kinds over the same land. The plan that prevails is the object.
with ranked as (
  select p.fid, p.name, p.geom, p.kind, p.area_m2, p.base_year, p.horizon_year,
    case p.kind when 'spatial' then 1 when 'village' then 2 when 'industry' then 3
      when 'restoration' then 4 when 'collective' then 5 else 9 end as rank
  from plan p
),
pair as not materialized (
  select s.layer, s.fid, s.geom as subject_geom, o.fid as object_id, o.geom as object_geom,
    least(s.area_m2, o.area_m2) as lesser_m2,
    s.base_year, s.horizon_year, o.base_year as other_base_year, o.horizon_year as other_horizon_year,
    (s.base_year is null or s.horizon_year is null or o.base_year is null or o.horizon_year is null) as missing
  from subject s
  join ranked own on own.fid = s.fid
  join ranked o on o.rank < own.rank and ST_Intersects(s.geom, o.geom)
  where (s.base_year, s.horizon_year) is distinct from (o.base_year, o.horizon_year)
    or s.base_year is null or s.horizon_year is null or o.base_year is null or o.horizon_year is null
),
overlap as materialized (
  select *, hegui.overlap(subject_geom, object_geom) as evidence from pair
)
select layer as subject_layer, fid as subject_id, 'plan' as object_layer, object_id,
  case when missing then 'undecidable' else 'nonconforming' end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'base_year', base_year, 'horizon_year', horizon_year,
    'other_base_year', other_base_year, 'other_horizon_year', other_horizon_year,
    'reason', case when missing then 'years_missing' end)) as measure
from overlap
where hegui.area_m2(evidence) > lesser_m2 * ($1::jsonb ->> 'min_share')::float8
