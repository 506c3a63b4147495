-- Land that the collective brings to market or operates: its use must be one for profit, and it
-- must lie in construction space of the spatial plan. Evidence: the part outside; the whole where
-- the use is wrong or unknown.
with place as materialized (
  select s.layer, s.fid, s.kind, s.use_code, s.geom,
    left(s.use_code, 2) = any (string_to_array($1::jsonb ->> 'operating_uses', ',')) as operating,
    hegui.remainder(s.geom, space.geom) as outside
  from subject s
  left join lateral (
    select ST_Union(z.geom, 1e-11 order by z.fid) as geom
    from plan_spatial z
    where z.zone_code in ('0301', '0302', '0400') and ST_Intersects(s.geom, z.geom)
  ) space on true
),
judged as materialized (
  select *, coalesce(hegui.area_m2(outside), 0) as outside_m2 from place
)
select layer as subject_layer, fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case
    when operating is false or outside_m2 > ($1::jsonb ->> 'min_area_m2')::float8
      then 'nonconforming'
    else 'undecidable'
  end as state,
  case when operating then outside else geom end as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'kind', kind, 'use_code', use_code, 'outside_m2', outside_m2,
    'reason', case
      when operating is null and outside_m2 <= ($1::jsonb ->> 'min_area_m2')::float8
        then 'use_missing' end)) as measure
from judged
where operating is not true or outside_m2 > ($1::jsonb ->> 'min_area_m2')::float8
