-- The shape is judged as delivered; the evidence is what a repair makes of it.
with judged as (
  select s.layer, s.fid, s.geom, s.problem, s.problem_en,
    case when s.shape is not null and not s.valid then ST_IsValidReason(s.shape) end as fault,
    case when s.valid then ST_NPoints(s.shape) - ST_NPoints(ST_RemoveRepeatedPoints(s.shape)) end
      as repeated
  from subject s
)
select layer, fid::bigint, null::text, null::bigint, 'nonconforming', geom,
  case
    when problem is not null then jsonb_build_object('case', 'unreadable', 'problem', problem,
      'problem_en', coalesce(problem_en, problem))
    when fault is not null then jsonb_build_object('fault', fault,
      'place', replace(rtrim(split_part(fault, '[', 2), ']'), ' ', ','),
      'case', case split_part(fault, '[', 1)
        when 'Self-intersection' then 'self_intersection'
        when 'Ring Self-intersection' then 'ring_self_intersection'
        when 'Hole lies outside shell' then 'hole_outside'
        when 'Holes are nested' then 'nested'
        when 'Nested shells' then 'nested'
        when 'Interior is disconnected' then 'disconnected'
        when 'Duplicate Rings' then 'duplicate_rings'
        else 'other'
      end)
    else jsonb_build_object('case', 'repeated', 'count', repeated)
  end
from judged
where problem is not null or fault is not null or repeated > 0
