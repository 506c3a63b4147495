-- Cultivated land of a place (survey class 01, net of ridges) below what it has to keep.
-- The greatest target allotted to the place counts; one without a value cannot be judged.
with area as materialized (select layer, fid, code, geom from subject),
counted_class as (select '01' as prefix),
stated as materialized (
{{stated-values}}
),
target as (
  select distinct on (area_code) area_code, row_fid, target
  from stated
  where role = 'allotted' and indicator = 'cultivated_land'
  order by area_code, target desc nulls first, row_fid
),
actual as materialized (
{{survey-area}}
),
judged as (
  select area.layer, area.fid, area.geom, t.row_fid, t.target,
    coalesce(a.value, 0) as value, coalesce(a.features, 0) as features,
    case
      when t.row_fid is null then 'no_target'
      when t.target is null then 'target_missing'
      when a.missing > 0 then 'figure_missing'
    end as reason
  from area
  left join target t on t.area_code = area.code
  left join actual a on a.fid = area.fid
)
select layer as subject_layer, fid as subject_id,
  case when row_fid is not null then 'plan_indicator' end as object_layer, row_fid as object_id,
  case when reason is null then 'nonconforming' else 'undecidable' end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'actual_m2', value, 'target_m2', target, 'short_m2', target - value, 'features', features,
    'reason', reason)) as measure
from judged
where reason is not null or value < target - ($1::jsonb ->> 'rounding_m2')::float8
