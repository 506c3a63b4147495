-- A dangerous house (grade C or D) in which people still live or work.
with judged as (
  select s.layer, s.fid, s.geom, s.safety, s.use_state, s.treatment,
    case
      when s.safety is null then 'safety_missing'
      when s.use_state is null then 'use_missing'
    end as reason
  from subject s
  where s.use_state is null or s.use_state in ('occupied', 'rented', 'operated')
)
select layer as subject_layer, fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case
    when reason is not null then 'undecidable'
    when treatment = 'reinforced' then 'conditional'
    else 'nonconforming'
  end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'safety', safety, 'use_state', use_state, 'treatment', coalesce(treatment, 'none'),
    'reason', reason)) as measure
from judged
where safety is null or safety in ('C', 'D')
