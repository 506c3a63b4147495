-- Land that was built on from the reserve of village plans, ㎡.
-- Reads `area` (fid, code, geom). `missing`: rows of no unit that lie here.
select area.fid, sum(part.value order by part.unit_code collate "C") as value,
  sum(part.features)::integer as features, sum(part.missing)::integer as missing
from area
join (
  select r.unit_code, sum(r.area_m2 order by r.fid) as value,
    count(*)::integer as features, 0 as missing
  from reserved_land r
  where r.unit_code is not null
  group by r.unit_code
  union all
  select inside.code, 0, 0, count(*)::integer
  from area inside
  join reserved_land r on r.unit_code is null and ST_Intersects(inside.geom, r.geom)
  group by inside.code
) part on starts_with(part.unit_code, area.code)
group by area.fid
