-- Anything built, filed or planned in the core zone of a nature reserve; what stood there before the
-- reserve is existing.
with overlap as materialized (
  select s.layer, s.fid, o.fid as object_id, o.zone, o.established_on,
    case s.layer when 'homestead' then s.approved_on else s.built_on end as since,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join nature_reserve o on ST_Intersects(s.geom, o.geom)
  where o.zone is distinct from 'general'
),
judged as (
  select *,
    case
      when zone is null then 'zone_missing'
      when layer = 'plan_industry' then 'nonconforming'
      when since is null or established_on is null then 'date_missing'
      when since < established_on then 'notice'
      else 'nonconforming'
    end as verdict
  from overlap
  where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
)
select layer as subject_layer, fid as subject_id,
  'nature_reserve' as object_layer, object_id,
  case when verdict like '%\_missing' then 'undecidable' else verdict end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'since', since, 'established_on', established_on,
    'reason', case when verdict like '%\_missing' then verdict end)) as measure
from judged
