-- What of a project that builds lies outside the construction space of the spatial plan: in zones
-- closed to building, in zones where it has to be justified, or where no zone is known at all.
with zone as materialized (
  select s.layer, s.fid, s.geom, o.open, o.arguable, o.closed
  from subject s
  left join lateral (
    select
      ST_Union(z.geom, 1e-11 order by z.fid) filter (where z.grade = 'compatible') as open,
      ST_Union(z.geom, 1e-11 order by z.fid) filter (where z.grade = 'conditional') as arguable,
      ST_Union(z.geom, 1e-11 order by z.fid) filter (where z.grade = 'conflict') as closed
    from (
      select fid, geom, $1::jsonb -> 'compatibility' ->> (zone_code || '|' || s.kind) as grade
      from plan_spatial
      where ST_Intersects(s.geom, geom)
    ) z
  ) o on true
),
outside as materialized (
  select layer, fid, arguable, closed, hegui.remainder(geom, open) as evidence from zone
),
part as materialized (
  select layer, fid, evidence,
    coalesce(hegui.area_m2(hegui.overlap(evidence, closed)), 0) as barred_m2,
    hegui.area_m2(hegui.remainder(hegui.remainder(evidence, closed), arguable)) as unknown_m2
  from outside
  where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
)
select layer as subject_layer, fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case
    when barred_m2 > ($1::jsonb ->> 'min_area_m2')::float8 then 'nonconforming'
    when unknown_m2 > ($1::jsonb ->> 'min_area_m2')::float8 then 'undecidable'
    else 'conditional'
  end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'barred_m2', barred_m2,
    'reason', case
      when barred_m2 > ($1::jsonb ->> 'min_area_m2')::float8 then null
      when unknown_m2 > ($1::jsonb ->> 'min_area_m2')::float8 then 'zone_missing' end)) as measure
from part
