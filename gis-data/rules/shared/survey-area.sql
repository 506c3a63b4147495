-- Surveyed land of the classes in `counted_class` (prefix), net of ridges, ㎡.
-- Reads `area` (fid, code, geom). `missing`: rows of no unit that lie here.
select area.fid, sum(part.value order by part.unit_code collate "C") as value,
  sum(part.features)::integer as features, sum(part.missing)::integer as missing
from area
join (
  select p.unit_code, sum(coalesce(p.declared_area_m2, p.area_m2) * (1 - coalesce(p.ridge_ratio, 0)) order by p.fid) as value,
    count(*)::integer as features, 0 as missing
  from land_parcel p
  where p.unit_code is not null
    and exists (select from counted_class c where starts_with(p.class_code, c.prefix))
  group by p.unit_code
  union all
  select inside.code, 0, 0, count(*)::integer
  from area inside
  join land_parcel p on p.unit_code is null
    and exists (select from counted_class c where starts_with(p.class_code, c.prefix)) and ST_Intersects(inside.geom, p.geom)
  group by inside.code
) part on starts_with(part.unit_code, area.code)
group by area.fid
