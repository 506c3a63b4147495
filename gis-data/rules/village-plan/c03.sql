-- Construction land drawn by the village plan above the allotted figure or above the base.
-- The least figure allotted counts; one without a value cannot be judged.
with area as materialized (select layer, fid, code, geom from subject),
counted_class(prefix) as (
{{planned-building-uses}}
),
stated as materialized (
{{stated-values}}
),
target as (
  select distinct on (area_code) area_code, row_fid, target, base
  from stated
  where role = 'allotted' and indicator = 'construction_land'
  order by area_code, least(target, base) nulls first, row_fid
),
planned as materialized (
{{planned-area}}
),
judged as (
  select area.layer, area.fid, area.geom, t.row_fid, least(t.target, t.base) as limit_m2,
    t.target, t.base, p.value, p.features,
    case
      when t.row_fid is null then 'no_target'
      when t.target is null then 'target_missing'
      when t.base is null then 'base_missing'
      when coalesce(p.features, 0) = 0 then 'nothing_drawn'
      when p.missing > 0 then 'figure_missing'
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
    'planned_m2', value, 'limit_m2', limit_m2, 'target_m2', target, 'base_m2', base,
    'excess_m2', value - limit_m2, 'features', features, 'reason', reason)) as measure
from judged
where reason is not null or value > limit_m2 + ($1::jsonb ->> 'rounding_m2')::float8
