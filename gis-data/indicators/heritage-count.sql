-- Heritage sites within a place. Reads `area` (fid, code, geom).
select area.fid, count(*)::float8 as value, count(*)::integer as features, 0 as missing
from area
join heritage_site h on ST_Intersects(area.geom, h.geom)
group by area.fid
