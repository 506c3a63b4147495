-- A case of building that lacks a visit or a document which its stage asks for: the first visit and
-- both documents once approved, the setting out once works have begun, the last visit once accepted.
with place as materialized (
  select distinct on (h.parcel_code) h.parcel_code, h.fid, h.geom
  from homestead h
  where h.parcel_code in (select parcel_code from subject)
  order by h.parcel_code, h.fid
),
judged as (
  select s.layer, s.fid, s.approved_on, s.stage, p.fid as object_id, p.geom,
    to_jsonb(array_remove(array[
      case when s.review_visit_on is null then 'review_visit' end,
      case when coalesce(s.approval_number, '') = '' then 'approval' end,
      case when coalesce(s.permit_number, '') = '' then 'permit' end,
      case when s.setting_out_visit_on is null
        and (s.started_on is not null or s.stage = 'accepted') then 'setting_out_visit' end,
      case when s.acceptance_visit_on is null and s.stage = 'accepted' then 'acceptance_visit' end
    ], null)) as missing,
    case
      when s.stage is null then 'stage_missing'
      when s.approved_on is null then 'approval_date_missing'
    end as reason
  from subject s
  left join place p on p.parcel_code = s.parcel_code
  where s.stage is null or s.stage in ('approved', 'accepted')
)
select layer as subject_layer, fid as subject_id,
  case when object_id is not null then 'homestead' end as object_layer, object_id,
  case
    when reason is not null then 'undecidable'
    when approved_on < ($1::jsonb ->> 'in_force')::date then 'notice'
    else 'nonconforming'
  end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'missing', missing, 'count', jsonb_array_length(missing), 'stage', stage,
    'approved_on', approved_on, 'reason', reason)) as measure
from judged
where jsonb_array_length(missing) > 0 or reason = 'stage_missing'
