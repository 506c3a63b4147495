-- Cultivated land of a place (survey class 01, net of ridges) below what it has to keep.
-- The greatest target allotted to the place counts; one without a value cannot be judged.
with area as materialized (select layer, fid, code, geom from subject),
counted_class(prefix) as (
{{cultivated-classes}}
),
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
{{short-of-target}}
