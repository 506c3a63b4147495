-- Places (`area`) whose `actual` sum is below the `target` allotted to them, or has none.
judged as (
  select area.layer, area.fid, area.geom, t.row_fid, t.target,
    coalesce(a.value, 0) as value, coalesce(a.features, 0) as features,
    case
      when t.row_fid is null then 'no_target'
      when t.target is null then 'target_missing'
      when a.missing > 0 then 'figure_missing'
    end as reason
  from area
  left join target t on t.area_code = area.code
  left join actual a on a.fid = area.fid
)
select layer as subject_layer, fid as subject_id,
  case when row_fid is not null then 'plan_indicator' end as object_layer, row_fid as object_id,
  case when reason is null then 'nonconforming' else 'undecidable' end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'actual_m2', value, 'target_m2', target, 'short_m2', target - value, 'features', features,
    'reason', reason)) as measure
from judged
where reason is not null or value < target - ($1::jsonb ->> 'rounding_m2')::float8
