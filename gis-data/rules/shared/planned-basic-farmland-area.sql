-- Permanent basic farmland as village plans draw it, ㎡.
-- Reads `area` (fid, code, geom). `missing`: rows of no unit that lie here.
select area.fid, sum(part.value order by part.unit_code collate "C") as value,
  sum(part.features)::integer as features, sum(part.missing)::integer as missing
from area
join (
  select v.unit_code, sum(v.area_m2 order by v.fid) as value,
    count(*)::integer as features, 0 as missing
  from village_basic_farmland v
  where v.unit_code is not null
  group by v.unit_code
  union all
  select inside.code, 0, 0, count(*)::integer
  from area inside
  join village_basic_farmland v on v.unit_code is null and ST_Intersects(inside.geom, v.geom)
  group by inside.code
) part on starts_with(part.unit_code, area.code)
group by area.fid
