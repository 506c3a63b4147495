-- What a plan states for a village against what is allotted to it from above, indicator by
-- indicator; `direction` names the binding ones and says which way they bind.
with stated as materialized (
{{stated-values}}
),
bound as (
  select st.*, $1::jsonb -> 'direction' ->> st.indicator as direction
  from stated st
  where $1::jsonb -> 'direction' ? st.indicator
),
allotted as (
  select distinct on (area_code, indicator) area_code, indicator, row_fid, target
  from bound
  where role = 'allotted'
  order by area_code, indicator,
    case direction when 'at_least' then -target else target end nulls first, row_fid
),
pair as (
  select s.layer, s.fid, s.geom, p.row_fid, p.indicator, p.direction,
    p.target as planned, a.target as target,
    case
      when a.row_fid is null then 'no_target'
      when p.target is null or a.target is null then 'target_missing'
    end as reason
  from subject s
  join bound p on p.area_code = s.code and p.role = 'planned'
  left join allotted a on a.area_code = s.code and a.indicator = p.indicator
  union all
  -- Allotted, and no plan of the village says a word of it.
  select s.layer, s.fid, s.geom, min(a.row_fid), null, null, null, null, 'nothing_stated'
  from subject s
  join allotted a on a.area_code = s.code
  where not exists (select from bound p where p.area_code = s.code and p.role = 'planned'
    and p.indicator = a.indicator)
  group by s.layer, s.fid, s.geom
  union all
  select s.layer, s.fid, s.geom, null, null, null, null, null, 'no_target'
  from subject s
  where not exists (select from bound b where b.area_code = s.code)
)
select layer as subject_layer, fid as subject_id,
  case when row_fid is not null then 'plan_indicator' end as object_layer, row_fid as object_id,
  case when reason is null then 'nonconforming' else 'undecidable' end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'indicator', indicator, 'planned_m2', planned, 'target_m2', target,
    'difference_m2', abs(planned - target), 'reason', reason)) as measure
from pair
where reason is not null
  or (direction = 'at_most' and planned > target + ($1::jsonb ->> 'rounding_m2')::float8)
  or (direction = 'at_least' and planned < target - ($1::jsonb ->> 'rounding_m2')::float8)
