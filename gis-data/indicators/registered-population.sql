-- Registered population of the villages and communities of a place. Reads `area` (fid, code, geom).
select area.fid, sum(u.population)::float8 as value, count(*)::integer as features,
  count(*) filter (where u.population is null)::integer as missing
from area
join unit u on starts_with(u.code, area.code)
group by area.fid
