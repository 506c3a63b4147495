-- Ecological red line within a place, ㎡: red lines cross units, so they are cut at the units' borders.
-- Reads `area` (fid, code, geom), units by their codes of twelve digits.
select area.fid, sum(part.value order by part.code collate "C", part.line) as value,
  count(*)::integer as features, 0 as missing
from area
join (
  select inside.code, e.fid as line, hegui.area_m2(hegui.overlap(inside.geom, e.geom)) as value
  from area inside
  join ecological_redline e on ST_Intersects(inside.geom, e.geom)
  where char_length(inside.code) = 12
) part on starts_with(part.code, area.code)
where part.value > 0
group by area.fid
