-- A plan whose base year or horizon is not that of the plan above it.
with
{{plan-reference}}
judged as (
  select s.layer, s.fid, s.geom, s.base_year, s.horizon_year, r.reference_fid,
    r.name as reference_plan, r.base_year as reference_base, r.horizon_year as reference_horizon,
    case
      when r.fid is null then 'no_reference'
      when s.base_year is null or s.horizon_year is null then 'years_missing'
      when r.base_year is null or r.horizon_year is null then 'reference_missing'
    end as reason
  from subject s
  left join reference r on r.fid = s.fid
)
select layer as subject_layer, fid as subject_id,
  case when reference_fid is not null then 'plan' end as object_layer, reference_fid as object_id,
  case when reason is null then 'notice' else 'undecidable' end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'base_year', base_year, 'horizon_year', horizon_year, 'reference_base', reference_base,
    'reference_horizon', reference_horizon, 'reason', reason)) as measure
from judged
where reason is not null
  or abs(base_year - reference_base) > ($1::jsonb ->> 'max_base_years')::integer
  or abs(horizon_year - reference_horizon) > ($1::jsonb ->> 'max_horizon_years')::integer
