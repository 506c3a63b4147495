-- A homestead held by a household that is no member of the collective, other than by inheritance.
with holder as materialized (
  select s.layer, s.fid, s.geom, s.acquisition, s.approved_on, h.fid as object_id,
    h.collective_member,
    case
      when coalesce(s.household_code, '') = '' then 'no_household_code'
      when h.fid is null then 'household_not_found'
      when h.collective_member is null then 'membership_missing'
      when not h.collective_member and s.acquisition is null then 'acquisition_missing'
      when not h.collective_member and s.approved_on is null then 'approval_date_missing'
    end as reason
  from subject s
  left join household h on h.code = s.household_code
  where s.acquisition is distinct from 'inherited'
)
select layer as subject_layer, fid as subject_id,
  case when object_id is not null then 'household' end as object_layer, object_id,
  case
    when reason is not null then 'undecidable'
    when approved_on < ($1::jsonb ->> 'baseline')::date then 'notice'
    else 'nonconforming'
  end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'acquisition', acquisition, 'approved_on', approved_on, 'reason', reason)) as measure
from holder
where reason is not null or not collective_member
