-- The village plan's own table: end = base - taken down + built new, and no more built than taken down.
with stated as materialized (
{{stated-values}}
),
row_of as (
  select distinct on (area_code, indicator) area_code, indicator, row_fid, base, target
  from stated
  where role = 'planned'
    and indicator in ('construction_land', 'demolished_land', 'new_construction_land')
  order by area_code, indicator, target_year desc nulls last, row_fid
),
judged as (
  select s.layer, s.fid, s.geom, total.row_fid, total.base, total.target,
    old.target as demolished, new.target as built,
    total.base - old.target + new.target as balance,
    case
      when total.row_fid is null or old.row_fid is null or new.row_fid is null then 'nothing_stated'
      when total.base is null or total.target is null or old.target is null or new.target is null
        then 'target_missing'
    end as reason
  from subject s
  left join row_of total on total.area_code = s.code and total.indicator = 'construction_land'
  left join row_of old on old.area_code = s.code and old.indicator = 'demolished_land'
  left join row_of new on new.area_code = s.code and new.indicator = 'new_construction_land'
)
select layer as subject_layer, fid as subject_id,
  case when row_fid is not null then 'plan_indicator' end as object_layer, row_fid as object_id,
  case when reason is null then 'nonconforming' else 'undecidable' end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'base_m2', base, 'target_m2', target, 'demolished_m2', demolished, 'new_m2', built,
    'balance_m2', balance, 'reason', reason)) as measure
from judged
where reason is not null
  -- a hundredth of a square metre is the rounding of numbers in the database
  or abs(target - balance) > ($1::jsonb ->> 'tolerance_m2')::float8 + 0.01
  or built > demolished + ($1::jsonb ->> 'tolerance_m2')::float8 + 0.01
