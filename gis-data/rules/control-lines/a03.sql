-- Agricultural facilities, filed or planned, on basic farmland. A planting facility that keeps the
-- plough layer may stay; what is planned says nothing about it.
with judged as (
  select s.*,
    case
      when s.layer = 'plan_village' then case
        when s.use_code in ('060202', '060203') then 'nonconforming'
        when s.use_code = '060201' then 'tillage_unknown'
        else 'kind_missing' end
      when s.kind = 'planting' and s.tillage_destroyed = false then 'notice'
      when s.built_on < ($1::jsonb ->> 'in_force')::date then 'notice'
      when s.kind is null then 'kind_missing'
      when s.kind = 'planting' and s.tillage_destroyed is null then 'tillage_unknown'
      when s.built_on is null then 'built_on_missing'
      else 'nonconforming'
    end as verdict
  from subject s
),
overlap as materialized (
  select s.layer, s.fid, s.use_code, s.kind, s.built_on, s.verdict, o.fid as object_id,
    hegui.overlap(s.geom, o.geom) as evidence
  from judged s
  join basic_farmland o on ST_Intersects(s.geom, o.geom)
)
select layer as subject_layer, fid as subject_id,
  'basic_farmland' as object_layer, object_id,
  case when verdict in ('nonconforming', 'notice') then verdict else 'undecidable' end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'use_code', use_code, 'kind', kind, 'built_on', built_on,
    'reason', case when verdict not in ('nonconforming', 'notice') then verdict end)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
