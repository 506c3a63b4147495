-- Village construction land drawn by the plan, per registered person, above the limit: the least
-- of the parameter and what is allotted to the village.
with area as materialized (select layer, fid, code, geom, population from subject),
counted_class(prefix) as (
{{planned-village-uses}}
),
stated as materialized (
{{stated-values}}
),
target as (
  select distinct on (area_code) area_code, row_fid, target
  from stated
  where role = 'allotted' and indicator = 'village_construction_per_capita'
  order by area_code, target nulls first, row_fid
),
planned as materialized (
{{planned-area}}
),
judged as (
  select area.layer, area.fid, area.geom, area.population, t.row_fid, p.value,
    p.value / nullif(area.population, 0) as per_person_m2,
    least(t.target, ($1::jsonb ->> 'limit_m2_per_person')::float8) as limit_m2,
    case
      when t.row_fid is not null and t.target is null then 'target_missing'
      when coalesce(p.features, 0) = 0 then 'nothing_drawn'
      when p.missing > 0 then 'figure_missing'
      when coalesce(area.population, 0) <= 0 then 'population_missing'
    end as reason
  from area
  left join target t on t.area_code = area.code
  left join planned p on p.fid = area.fid
)
select layer as subject_layer, fid as subject_id,
  case when row_fid is not null then 'plan_indicator' end as object_layer, row_fid as object_id,
  case when reason is null then 'nonconforming' else 'undecidable' end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'planned_m2', value, 'population', population, 'per_person_m2', per_person_m2,
    'limit_m2', limit_m2, 'reason', reason)) as measure
from judged
where reason is not null or per_person_m2 > limit_m2 + 0.005
