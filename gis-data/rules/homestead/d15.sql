-- A withdrawal without the household's written consent; and a homestead registered as withdrawn
-- without any case of withdrawal, of which nobody can say whether it was voluntary.
with place as materialized (
  select distinct on (h.parcel_code) h.parcel_code, h.fid, h.geom
  from homestead h
  where h.parcel_code in (select parcel_code from subject where layer = 'homestead_case')
  order by h.parcel_code, h.fid
)
select s.layer as subject_layer, s.fid as subject_id,
  case when p.fid is not null then 'homestead' end as object_layer, p.fid as object_id,
  case when s.stage is null then 'undecidable' else 'nonconforming' end as state,
  p.geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'stage', s.stage, 'accepted_on', s.accepted_on,
    'reason', case when s.stage is null then 'stage_missing' end)) as measure
from subject s
left join place p on p.parcel_code = s.parcel_code
where s.layer = 'homestead_case'
  and coalesce(s.consent_number, '') = ''
  and (s.stage is null or s.stage in ('approved', 'accepted'))
union all
select s.layer, s.fid, null, null, 'undecidable', s.geom,
  jsonb_build_object('reason', 'no_withdrawal_case')
from subject s
where s.layer = 'homestead'
  and not exists (
    select from homestead_case c
    where c.parcel_code = s.parcel_code and c.kind = 'withdrawal'
      and c.stage is distinct from 'rejected' and c.stage is distinct from 'cancelled')
