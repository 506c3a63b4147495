-- A village plan that lacks a step its status asks for, or whose steps are out of order.
with judged as (
  select s.layer, s.fid, s.geom, s.status,
    to_jsonb(array_remove(array[
      case when s.status in ('submitted', 'approved') and s.consented_on is null
        then 'consent' end,
      case when s.status in ('notice', 'submitted', 'approved') and s.town_reviewed_on is null
        then 'town_review' end,
      case when s.status in ('submitted', 'approved') and s.submitted_on is null
        then 'submission' end,
      case when s.status = 'approved'
        and (s.approved_on is null or coalesce(s.approval_number, '') = '') then 'approval' end,
      case when s.status = 'approved' and s.published_on is null then 'publication' end,
      case when s.consented_on > s.submitted_on or s.submitted_on > s.approved_on
        or s.approved_on > s.published_on then 'order' end
    ], null)) as faults,
    s.status = 'approved' and num_nonnulls(s.consented_on, s.town_reviewed_on, s.submitted_on,
      s.published_on) = 0 as nothing_recorded
  from subject s
)
select layer as subject_layer, fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case when nothing_recorded then 'undecidable' else 'nonconforming' end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'faults', faults, 'status', status,
    'reason', case when nothing_recorded then 'steps_not_recorded' end)) as measure
from judged
where jsonb_array_length(faults) > 0
