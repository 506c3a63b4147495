-- A house run as a business: its safety grade, and the homestead that it must stay part of.
with house as materialized (
  select s.layer, s.fid, s.geom, s.safety, h.fid as homestead, h.disposition,
    s.safety = any (string_to_array($1::jsonb ->> 'safe_grades', ',')) as safe
  from subject s
  left join lateral (
    select o.fid, o.disposition from homestead o
    where o.parcel_code = s.parcel_code
    order by o.fid
    limit 1
  ) h on true
)
select layer as subject_layer, fid as subject_id,
  case when homestead is not null then 'homestead' end as object_layer, homestead as object_id,
  case
    when safe is false then 'nonconforming'
    when safe is null or homestead is null then 'undecidable'
    else 'conditional'
  end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'safety', safety,
    'reason', case
      when safe is false then null
      when safe is null then 'safety_missing'
      when homestead is null then 'homestead_missing' end)) as measure
from house
where safe is not true or homestead is null or disposition = 'merged'
