-- The same indicator of the same village and year in two plans, more than the share apart. The plan
-- that prevails (spatial, village, then the others) is the reference.
with stated as materialized (
{{stated-values}}
),
figure as (
  select st.row_fid, st.area_code, st.indicator, st.unit, p.fid as plan_fid, p.name as plan_name, y.year, y.value,
    case p.kind when 'spatial' then 1 when 'village' then 2 when 'industry' then 3
      when 'restoration' then 4 when 'collective' then 5 else 9 end as rank
  from stated st
  left join plan p on p.code = st.plan_code
  cross join lateral (values (st.base_year, st.base), (st.target_year, st.target)) as y(year, value)
  where st.role = 'planned' and y.year is not null
),
reference as (
  select distinct on (area_code, indicator, year) *
  from figure
  where plan_fid is not null and value is not null
  order by area_code, indicator, year, rank, row_fid
),
judged as (
  select f.*, r.plan_name as reference_plan, r.value as reference_value, r.row_fid as reference_row,
    abs(f.value - r.value) / nullif(abs(r.value), 0) as share,
    case when f.plan_fid is null then 'plan_unknown' when f.value is null then 'target_missing' end
      as reason
  from figure f
  join reference r on r.area_code = f.area_code and r.indicator = f.indicator and r.year = f.year
    and r.row_fid <> f.row_fid
),
apart as (
  -- One row of the table is found once, at the year where it strays most.
  select distinct on (row_fid) *
  from judged
  where reason is not null or (value <> reference_value
    and coalesce(share, 1) > ($1::jsonb ->> 'max_share')::float8 + 1e-9)
  order by row_fid, share desc nulls first, year
)
select s.layer as subject_layer, s.fid as subject_id,
  'plan_indicator' as object_layer, a.row_fid as object_id,
  case when a.reason is null then 'nonconforming' else 'undecidable' end as state,
  s.geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'indicator', a.indicator, 'unit', a.unit, 'year', a.year, 'other_plan', a.plan_name, 'other_value', a.value,
    'reference_plan', a.reference_plan, 'reference_value', a.reference_value,
    'difference_percent', round((100 * a.share)::numeric, 2), 'reason', a.reason)) as measure
from subject s
join apart a on a.area_code = s.code
