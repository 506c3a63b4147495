-- Reserve used beyond its share of the construction land drawn; reserve used where it may not be.
with area as materialized (select layer, fid, code, geom from subject where layer = 'unit'),
counted_class(prefix) as (
{{planned-building-uses}}
),
planned as materialized (
{{planned-area}}
),
used as materialized (
{{reserve-area}}
),
judged as (
  select area.layer, area.fid, area.geom, u.value as used_m2, p.value as planned_m2,
    p.value * ($1::jsonb ->> 'max_share')::float8 as limit_m2,
    case
      when u.missing > 0 or p.missing > 0 then 'figure_missing'
      when coalesce(p.features, 0) = 0 then 'nothing_drawn'
    end as reason
  from area
  join used u on u.fid = area.fid
  left join planned p on p.fid = area.fid
),
taken as materialized (
  select s.layer, s.fid, o.layer as object_layer, o.fid as object_id,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join (
    select 'basic_farmland' as layer, fid, geom from basic_farmland
    union all
    select 'ecological_redline', fid, geom from ecological_redline
  ) o on ST_Intersects(s.geom, o.geom)
  where s.layer = 'reserved_land'
)
select layer as subject_layer, fid as subject_id, null::text as object_layer,
  null::bigint as object_id,
  case when reason is null then 'nonconforming' else 'undecidable' end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'fault', 'over_share', 'concerned_m2', used_m2, 'limit_m2', limit_m2,
    'planned_m2', planned_m2, 'reason', reason)) as measure
from judged
where reason is not null or used_m2 > limit_m2 + ($1::jsonb ->> 'min_area_m2')::float8
union all
select layer, fid, object_layer, object_id, 'nonconforming', evidence,
  jsonb_build_object('fault', 'on_' || object_layer, 'concerned_m2', hegui.area_m2(evidence),
    'limit_m2', 0)
from taken
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
