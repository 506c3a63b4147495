-- A project of the collective on land that the village plan gives to another use. Shared farms are
-- judged by the table; land for market or operation needs the same class (first two digits).
with pair as not materialized (
  select s.layer, s.fid, s.kind, s.use_code, s.geom as subject_geom,
    o.fid as object_id, o.use_code as planned_code, o.geom as object_geom,
    case
      when s.kind = 'leisure'
        then $1::jsonb -> 'compatibility' ->> ('leisure|' || left(o.use_code, 2))
      when s.use_code is null then null
      when left(s.use_code, 2) = left(o.use_code, 2) then 'compatible'
      else 'conflict'
    end as grade
  from subject s
  join plan_village o on ST_Intersects(s.geom, o.geom)
),
overlap as materialized (
  select layer, fid, kind, use_code, object_id, planned_code, grade,
    hegui.overlap(subject_geom, object_geom) as evidence
  from pair
  where grade is distinct from 'compatible'
)
select layer as subject_layer, fid as subject_id,
  'plan_village' as object_layer, object_id,
  case grade when 'conflict' then 'nonconforming' when 'conditional' then 'conditional'
    else 'undecidable' end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'kind', kind, 'use_code', use_code, 'planned_code', planned_code,
    'reason', case when grade is not null then null
      when kind = 'leisure' then 'pair_unlisted' else 'use_missing' end)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
