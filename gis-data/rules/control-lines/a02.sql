-- Planned orchards, woods, ponds and green space, planting bases of fruit, flowers or trees, and planting
-- of woods, on basic farmland. Grain, oil crops and vegetables keep the plough
-- layer; fruit (trees or strawberries?) and herbs may.
with planned as (
  select s.*,
    case
      when s.layer = 'plan_industry' and s.crop is null then 'crop_missing'
      when s.layer = 'plan_restoration' and s.kind is distinct from 'forest' then 'kind_missing'
    end as reason
  from subject s
  where s.layer <> 'plan_industry' or s.crop is null
    or s.crop in ('fruit', 'flower', 'nursery', 'herb')
),
overlap as materialized (
  select s.layer, s.fid, s.use_code, s.crop, s.kind, s.reason, o.fid as object_id,
    hegui.overlap(s.geom, o.geom) as evidence
  from planned s
  -- fields and plots share their edges: what only touches is not cut
  join basic_farmland o on s.geom && o.geom and ST_Relate(s.geom, o.geom, '2********')
)
select layer as subject_layer, fid as subject_id,
  'basic_farmland' as object_layer, object_id,
  case when reason is not null then 'undecidable'
    when layer = 'plan_industry' and crop in ('fruit', 'herb') then 'conditional'
    else 'nonconforming' end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'use_code', case when layer = 'plan_village' then use_code end,
    'crop', crop,
    'kind', case when layer = 'plan_restoration' then kind end,
    'reason', reason)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
