-- A homestead that has stood idle: no electricity used for a year and more. Where the inspection
-- says idle and no meter is read, for how long is unknown.
with judged as (
  select s.layer, s.fid, s.geom, s.use_state, s.power_idle_months, s.inspected_on,
    case
      when s.power_idle_months is null and s.use_state = 'idle' then 'months_missing'
      when s.power_idle_months is null and s.use_state is null then 'nothing_known'
    end as reason
  from subject s
)
select layer as subject_layer, fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case when reason is null then 'notice' else 'undecidable' end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'months', power_idle_months, 'use_state', use_state, 'inspected_on', inspected_on,
    'reason', reason)) as measure
from judged
where reason is not null
  or power_idle_months >= ($1::jsonb ->> 'idle_months')::integer
