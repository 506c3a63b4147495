-- A house or project in the protection range of a heritage site, or in its control zone.
with overlap as materialized (
  select s.layer, s.fid, s.built_on, o.fid as object_id, o.zone, o.announced_on,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join heritage_site o on ST_Intersects(s.geom, o.geom)
  where coalesce(o.zone, '') <> '03'
),
dated as (
  select *, case
      when zone is null then 'zone_missing'
      when layer = 'plan_industry' then null
      when built_on is null then 'built_on_missing'
      when built_on >= ($1::jsonb ->> 'in_force')::date and announced_on is null and fid <> 0
        then 'announced_on_missing'
    end as reason
  from overlap
  where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
)
select layer as subject_layer, fid as subject_id,
  'heritage_site' as object_layer, object_id,
  case
    when reason is not null then 'undecidable'
    when layer <> 'plan_industry'
      and built_on < greatest(($1::jsonb ->> 'in_force')::date, announced_on) then 'notice'
    when zone = '01' then 'nonconforming'
    else 'conditional'
  end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'zone', zone, 'built_on', built_on, 'announced_on', announced_on, 'reason', reason)) as measure
from dated
