-- Rows of the indicator tables in ㎡, persons, sites or ㎡ a person; a unit that is not known gives null.
select i.fid as row_fid, i.plan_code, i.area_code, i.role, i.indicator, i.base_year, i.target_year,
  i.base_value * factor.size as base, i.target_value * factor.size as target,
  factor.kept as unit
from plan_indicator i
left join (values
  ('ha', 10000::float8, 'm2'), ('m2', 1, 'm2'), ('mu', 2000::float8 / 3, 'm2'),
  ('wan_mu', 20000000::float8 / 3, 'm2'), ('km2', 1000000, 'm2'),
  ('m2_per_person', 1, 'm2_per_person'), ('persons', 1, 'persons'), ('sites', 1, 'sites')
) as factor(unit, size, kept) on factor.unit = i.unit_of_measure
