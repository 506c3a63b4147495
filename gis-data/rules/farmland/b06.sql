-- A house, homestead or building project on high-standard farmland; before its year it is existing.
with overlap as materialized (
  select s.layer, s.fid, o.fid as object_id, o.built_year,
    extract(year from case s.layer when 'homestead' then s.approved_on else s.built_on end)
      as since_year,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join high_standard_farmland o on ST_Intersects(s.geom, o.geom)
)
select layer as subject_layer, fid as subject_id,
  'high_standard_farmland' as object_layer, object_id,
  case
    when layer = 'plan_industry' then 'nonconforming'
    when since_year is null or built_year is null then 'undecidable'
    when since_year < built_year then 'notice'
    else 'nonconforming'
  end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'built_year', built_year::text, 'since_year', since_year::text,
    'reason', case when layer <> 'plan_industry' and (since_year is null or built_year is null)
      then 'date_missing' end)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
