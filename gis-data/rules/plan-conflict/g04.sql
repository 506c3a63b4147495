-- An industry project on basic farmland or in the ecological red line. A planting base is judged by
-- its crop. A07 is the red line's own verdict; this one says which plan has to give way.
with line as not materialized (
  select 'basic_farmland' as layer, fid, geom from basic_farmland
  union all
  select 'ecological_redline', fid, geom from ecological_redline
),
pair as not materialized (
  select s.layer, s.fid, s.kind, s.crop, s.geom as subject_geom,
    o.layer as object_layer, o.fid as object_id, o.geom as object_geom,
    $1::jsonb -> 'compatibility' ->> (o.layer || '|' || s.kind
      || case when s.kind = 'planting' then '/' || s.crop else '' end) as grade
  from subject s
  join line o on ST_Intersects(s.geom, o.geom)
),
overlap as materialized (
  select layer, fid, kind, crop, object_layer, object_id, grade,
    -- No crop is welcome inside the red line, so none need be known there.
    grade is null and object_layer = 'ecological_redline' and kind = 'planting' as any_crop,
    hegui.overlap(subject_geom, object_geom) as evidence
  from pair
  where grade is distinct from 'compatible'
)
select layer as subject_layer, fid as subject_id, object_layer, object_id,
  case when grade = 'conflict' or any_crop then 'nonconforming'
    when grade = 'conditional' then 'conditional'
    else 'undecidable' end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'kind', kind, 'crop', crop,
    'reason', case
      when grade is not null or any_crop then null
      when kind = 'planting' and crop is null then 'crop_missing'
      else 'pair_unlisted' end)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
