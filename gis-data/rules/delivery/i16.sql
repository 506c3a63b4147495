with based as materialized (
  select s.layer, s.fid, s.geom, hegui.text_in(s.attributes, 'JQDLBM') as use_code from subject s
),
pair as materialized (
  select b.*, p.fid as parcel, p.class_code as survey_code, hegui.overlap(b.geom, p.geom) as shape
  from based b
  join land_parcel p on p.geom && b.geom and ST_Intersects(b.geom, p.geom)
  where b.use_code is not null
),
sized as materialized (
  select *, hegui.area_m2(shape) as overlap_m2 from pair
),
judged as (
  select *, case
    when not $1::jsonb -> 'transitions' ? coalesce(survey_code, '') then 'unknown_survey'
    when exists (
      select from jsonb_array_elements_text($1::jsonb -> 'transitions' -> survey_code) as given (prefix)
      where starts_with(use_code, given.prefix)
    ) then null
    when $1::jsonb -> 'unsettled' ? use_code then 'version_unstated'
    else 'transition'
  end as found
  from sized
  where overlap_m2 > ($1::jsonb ->> 'min_overlap_m2')::double precision
)
select layer, fid::bigint, 'land_parcel'::text, parcel::bigint,
  case found when 'transition' then 'nonconforming' else 'undecidable' end, shape,
  jsonb_build_object('use_code', use_code, 'survey_code', survey_code, 'overlap_m2', overlap_m2,
    case found when 'transition' then 'case' else 'reason' end, found)
from judged where found is not null
union all
select b.layer, b.fid::bigint, null, null, 'undecidable', b.geom,
  jsonb_build_object('reason', case when b.geom is null then 'no_shape'
    when b.use_code is null then 'no_class' else 'no_survey' end)
from based b
where b.geom is null or b.use_code is null
  or not exists (select from pair p where p.layer = b.layer and p.fid = b.fid)
