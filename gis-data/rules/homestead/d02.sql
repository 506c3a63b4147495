-- A homestead larger than its household may have; one approved before there was a limit is historic.
with cap as (
  select min(key::integer) as fewest, max(key::integer) as most
  from jsonb_object_keys($1::jsonb -> 'cap_m2') as key
),
measured as materialized (
  select s.layer, s.fid, s.geom, s.area_m2, s.approved_on, h.fid as object_id,
    h.member_count as members,
    ($1::jsonb -> 'cap_m2' ->> least(cap.most, greatest(cap.fewest, h.member_count))::text)::float8
      as cap_m2,
    case
      when coalesce(s.household_code, '') = '' then 'no_household_code'
      when h.fid is null then 'household_not_found'
      when coalesce(h.member_count, 0) <= 0 then 'no_members'
    end as unknown
  from subject s
  cross join cap
  left join household h on h.code = s.household_code
),
judged as (
  select *, coalesce(unknown, case when approved_on is null then 'approved_on_missing' end) as reason
  from measured
  where unknown is not null
    or area_m2 > cap_m2 + ($1::jsonb ->> 'tolerance_m2')::float8
)
select layer as subject_layer, fid as subject_id,
  case when object_id is not null then 'household' end as object_layer, object_id,
  case
    when reason is not null then 'undecidable'
    when approved_on < ($1::jsonb ->> 'in_force')::date then 'notice'
    else 'nonconforming'
  end as state,
  geom as evidence,
  case when unknown is null then jsonb_strip_nulls(jsonb_build_object(
      'homestead_m2', area_m2, 'cap_m2', cap_m2, 'excess_m2', area_m2 - cap_m2, 'members', members,
      'approved_on', approved_on, 'reason', reason))
    else jsonb_build_object('homestead_m2', area_m2, 'reason', reason)
  end as measure
from judged
