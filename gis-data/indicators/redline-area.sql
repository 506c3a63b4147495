-- Ecological red line within a place, by overlay, ㎡. Reads `area` (fid, code, geom).
select area.fid, sum(part.value order by part.fid) as value,
  count(*)::integer as features, 0 as missing
from area
join lateral (
  select r.fid, hegui.area_m2(hegui.overlap(area.geom, r.geom)) as value
  from ecological_redline r
  where ST_Intersects(area.geom, r.geom)
) part on part.value > 1
group by area.fid
