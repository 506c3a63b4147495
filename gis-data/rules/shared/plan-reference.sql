-- For each subject plan, the approved plan of a higher rank that shares most land with it: the
-- spatial plan, else a village plan. Beside its neighbours a plan lies with slivers only.
-- Each rank is asked for only where the one before has no answer.
spatial_reference as materialized (
  select distinct on (s.fid) s.fid, o.fid as reference_fid
  from subject s
  join plan o on o.fid <> s.fid and o.kind = 'spatial' and o.status = 'approved'
    and ST_Intersects(s.geom, o.geom)
  cross join lateral (select hegui.area_m2(hegui.overlap(s.geom, o.geom)) as shared_m2) m
  where m.shared_m2 > ($1::jsonb ->> 'min_area_m2')::float8
  order by s.fid, m.shared_m2 desc, o.fid
),
village_reference as materialized (
  select distinct on (s.fid) s.fid, o.fid as reference_fid
  from subject s
  join plan o on o.fid <> s.fid and o.kind = 'village' and o.status = 'approved'
    and ST_Intersects(s.geom, o.geom)
  cross join lateral (select hegui.area_m2(hegui.overlap(s.geom, o.geom)) as shared_m2) m
  where s.kind <> 'village' and m.shared_m2 > ($1::jsonb ->> 'min_area_m2')::float8
    and not exists (select from spatial_reference r where r.fid = s.fid)
  order by s.fid, m.shared_m2 desc, o.fid
),
reference as (
  select r.fid, o.fid as reference_fid, o.name, o.base_year, o.horizon_year, o.base_map
  from (select * from spatial_reference union all select * from village_reference) r
  join plan o on o.fid = r.reference_fid
),
