-- Agricultural facilities that are not filed or whose guard house is too large, and surveyed facility
-- land (1202) that no filed facility accounts for.
with known as (
  select s.*,
    nullif(trim(s.filing_number), '') is null as unfiled,
    s.guard_house_m2 > ($1::jsonb ->> 'guard_house_m2')::float8 as too_large
  from subject s
  where s.layer = 'facility_agriculture_land'
),
judged as (
  select layer, fid, geom, guard_house_m2,
    case when unfiled and too_large then 'both' when unfiled then 'not_filed'
      when too_large then 'guard_house' end as fault,
    case
      when not unfiled and too_large is null then 'guard_house_missing'
      when not unfiled and not too_large then 'fine'
      when built_on is null then 'built_on_missing'
      when built_on < ($1::jsonb ->> 'in_force')::date then 'notice'
      else 'nonconforming'
    end as verdict
  from known
),
unmapped as materialized (
  select s.layer, s.fid, hegui.remainder(s.geom, filed.geom) as geom
  from subject s
  left join lateral (
    select ST_Union(o.geom, 1e-11 order by o.fid) as geom
    from facility_agriculture_land o where ST_Intersects(o.geom, s.geom)
  ) filed on true
  where s.layer = 'land_parcel'
)
select layer as subject_layer, fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case when verdict like '%\_missing' then 'undecidable' else verdict end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'fault', fault, 'guard_house_m2', guard_house_m2,
    'reason', case when verdict like '%\_missing' then verdict end)) as measure
from judged
where verdict <> 'fine'
union all
select layer, fid, null, null, 'nonconforming', geom, jsonb_build_object('fault', 'not_filed')
from unmapped
where hegui.area_m2(geom) > ($1::jsonb ->> 'min_area_m2')::float8
