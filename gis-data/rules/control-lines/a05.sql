-- Net permanent basic farmland of a place below the task allotted to it.
-- The greatest target allotted to the place counts; one without a value cannot be judged.
with area as materialized (select layer, fid, code, geom from subject),
stated as materialized (
{{stated-values}}
),
target as (
  select distinct on (area_code) area_code, row_fid, target
  from stated
  where role = 'allotted' and indicator = 'basic_farmland_area'
  order by area_code, target desc nulls first, row_fid
),
actual as materialized (
{{basic-farmland-area}}
),
{{short-of-target}}
