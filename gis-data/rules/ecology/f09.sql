-- Whether the register of linpan has as many of each kind as the action plan counts.
with counted as (
  select count(*) filter (where grade = 'premium')::integer as premium,
    count(*) filter (where grade = 'restoration')::integer as restoration,
    count(*) filter (where scene)::integer as scenes,
    count(*) filter (where grade is null) > 0 as grade_unknown,
    count(*) filter (where scene is null) > 0 as scene_unknown,
    ($1::jsonb ->> 'premium')::integer as premium_target,
    ($1::jsonb ->> 'restoration')::integer as restoration_target,
    ($1::jsonb ->> 'scenes')::integer as scenes_target
  from linpan
),
judged as (
  select *, case
      when grade_unknown then 'grade_missing'
      when scene_unknown then 'scene_missing'
    end as reason
  from counted
)
select s.layer as subject_layer, s.fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case when reason is null then 'notice' else 'undecidable' end as state,
  s.geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'premium', premium, 'premium_target', premium_target,
    'restoration', restoration, 'restoration_target', restoration_target,
    'scenes', scenes, 'scenes_target', scenes_target, 'reason', reason)) as measure
from judged
cross join subject s
where reason is not null or premium <> premium_target
  or restoration <> restoration_target or scenes <> scenes_target
