-- A household with more than one homestead: one finding for each beyond the earliest approved.
-- Asked for a site to come (fid 0), the site is the further one: every homestead held is a finding.
with held as materialized (
  select s.layer, s.fid, h.fid as object_id, h.geom, h.acquisition,
    row_number() over hand as place,
    first_value(h.parcel_code) over hand as kept,
    count(*) over (partition by s.fid) as homesteads
  from subject s
  join homestead h on h.household_code = s.code
  where h.use_state is distinct from 'withdrawn'
  window hand as (partition by s.fid order by h.approved_on nulls last, h.fid)
)
select layer as subject_layer, fid as subject_id,
  'homestead' as object_layer, object_id,
  case when acquisition = 'inherited' then 'conditional' else 'nonconforming' end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'homesteads', homesteads, 'kept', kept, 'acquisition', acquisition)) as measure
from held
where place > case when fid = 0 then 0 else 1 end
