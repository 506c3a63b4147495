-- Farmland not tilled this year nor the year before.
select layer as subject_layer, fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case when planting = 'WG' and planting_last_year = 'WG' then 'nonconforming'
    else 'undecidable' end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'survey_year', survey_year,
    'reason', case when planting is null then 'planting_missing'
      when planting_last_year is null then 'last_year_missing' end)) as measure
from subject
where case
    when planting is null then coalesce(planting_last_year, 'WG') = 'WG'
    else planting = 'WG' and coalesce(planting_last_year, 'WG') = 'WG'
  end
