-- Restoration in the urban growth boundary or in village construction space. Urban space of the
-- spatial plan (0400) is that same boundary drawn again and is not asked a second time.
with space as not materialized (
  select 'urban_growth_boundary' as layer, fid, zone_code, geom from urban_growth_boundary
  union all
  select 'plan_spatial', fid, zone_code, geom from plan_spatial where zone_code in ('0301', '0302')
),
pair as not materialized (
  select s.layer, s.fid, s.kind, s.geom as subject_geom,
    o.layer as object_layer, o.fid as object_id, o.geom as object_geom,
    $1::jsonb -> 'compatibility' ->> (o.zone_code || '|' || s.kind) as grade
  from subject s
  join space o on ST_Intersects(s.geom, o.geom)
),
overlap as materialized (
  select layer, fid, kind, object_layer, object_id, grade,
    hegui.overlap(subject_geom, object_geom) as evidence
  from pair
  where grade is distinct from 'compatible'
)
select layer as subject_layer, fid as subject_id, object_layer, object_id,
  case grade when 'conflict' then 'nonconforming' when 'conditional' then 'conditional'
    else 'undecidable' end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'kind', kind, 'reason', case when grade is null then 'pair_unlisted' end)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
