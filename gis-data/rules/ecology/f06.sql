-- A house or project on forest land, less what the forestry authority has agreed to.
with overlap as materialized (
  select s.layer, s.fid, s.built_on, o.fid as object_id, o.kind as forest_kind,
    hegui.overlap(s.geom, o.geom) as shared
  from subject s
  join forest_land o on ST_Intersects(s.geom, o.geom)
),
unapproved as materialized (
  select h.*, hegui.remainder(h.shared, (
      select ST_Union(c.geom order by c.fid) from forest_conversion c
      where ST_Intersects(h.shared, c.geom))) as evidence
  from overlap h
  where hegui.area_m2(h.shared) > ($1::jsonb ->> 'min_area_m2')::float8
)
select layer as subject_layer, fid as subject_id,
  'forest_land' as object_layer, object_id,
  case
    when layer = 'plan_industry' then 'nonconforming'
    when built_on is null then 'undecidable'
    when built_on < ($1::jsonb ->> 'in_force')::date then 'notice'
    else 'nonconforming'
  end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'kind', forest_kind, 'built_on', built_on,
    'reason', case when layer <> 'plan_industry' and built_on is null
      then 'built_on_missing' end)) as measure
from unapproved
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
