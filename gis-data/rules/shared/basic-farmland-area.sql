-- Net area of permanent basic farmland, ㎡.
-- Reads `area` (fid, code, geom). `missing`: rows without a figure, and rows of no unit that lie here.
select area.fid, sum(part.value order by part.unit_code collate "C") as value,
  sum(part.features)::integer as features, sum(part.missing)::integer as missing
from area
join (
  select b.unit_code, sum(b.net_area_m2 order by b.fid) as value,
    count(*)::integer as features, count(*) filter (where b.net_area_m2 is null)::integer as missing
  from basic_farmland b
  where b.unit_code is not null
  group by b.unit_code
  union all
  select inside.code, 0, 0, count(*)::integer
  from area inside
  join basic_farmland b on b.unit_code is null and ST_Intersects(inside.geom, b.geom)
  group by inside.code
) part on starts_with(part.unit_code, area.code)
group by area.fid
