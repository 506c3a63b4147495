-- A household that sold, leased or gave away its dwelling and then applied for another homestead.
-- A refused application is what the law asks for, and one taken back asks for nothing.
with place as materialized (
  select distinct on (h.parcel_code) h.parcel_code, h.geom
  from homestead h
  where h.parcel_code in (
    select parcel_code from subject union select parcel_code from homestead_transfer)
  order by h.parcel_code, h.fid
),
history as materialized (
  select s.layer, s.fid, s.applied_on, s.parcel_code, t.fid as object_id, t.kind,
    t.transferred_on, t.parcel_code as given_parcel,
    case
      when coalesce(s.household_code, '') = '' then 'no_household_code'
      when t.fid is not null and t.transferred_on is null then 'transfer_date_missing'
      when t.fid is not null and s.applied_on is null then 'application_date_missing'
    end as reason
  from subject s
  left join homestead_transfer t
    on t.household_code = s.household_code and s.household_code <> ''
  where s.stage is distinct from 'rejected' and s.stage is distinct from 'cancelled'
)
select layer as subject_layer, fid as subject_id,
  case when object_id is not null then 'homestead_transfer' end as object_layer, object_id,
  case when reason is null then 'nonconforming' else 'undecidable' end as state,
  coalesce(applied.geom, given.geom) as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'kind', kind, 'transferred_on', transferred_on, 'applied_on', applied_on,
    'reason', reason)) as measure
from history
left join place applied on applied.parcel_code = history.parcel_code
left join place given on given.parcel_code = history.given_parcel
where reason is not null or transferred_on < applied_on
