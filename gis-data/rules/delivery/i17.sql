with planned as materialized (
  select s.layer, s.fid, s.geom, hegui.text_in(s.attributes, 'GHDLBM') as use_code,
    hegui.text_in(s.attributes, 'SSBJLX') as mark
  from subject s
),
logic as materialized (
  select * from jsonb_to_recordset($1::jsonb -> 'zones')
    as z (zone text, allowed jsonb, forbidden jsonb, state text)
),
begins as (
  select p.*, o.layer as object_layer, o.fid as object_id, o.geom as object_geom,
    hegui.text_in(o.attributes, case o.layer when 'GKBJ' then 'GKBJLXDM' else 'JQDLBM' end) as zone
  from planned p
  join delivered o on o.layer in ('GKBJ', 'JQDLTB') and o.geom && p.geom
  where p.use_code is not null
),
breach as (
  select b.*, l.state, 'zone' as found
  from begins b join logic l on b.object_layer = 'GKBJ' and b.zone = l.zone
  where (jsonb_typeof(l.allowed) = 'array' and not exists (
      select from jsonb_array_elements_text(l.allowed) as given (prefix)
      where starts_with(b.use_code, given.prefix)))
    or (jsonb_typeof(l.forbidden) = 'array' and exists (
      select from jsonb_array_elements_text(l.forbidden) as given (prefix)
      where starts_with(b.use_code, given.prefix)))
  union all
  select b.*, 'nonconforming', 'urban'
  from begins b
  where b.object_layer = 'GKBJ' and upper(b.mark) = $1::jsonb -> 'urban' ->> 'value'
    and b.zone <> $1::jsonb -> 'urban' ->> 'zone'
    and not exists (
      select from logic l where l.zone = b.zone and jsonb_typeof(l.allowed) = 'array')
  union all
  select b.*, 'notice', 'water'
  from begins b
  where b.object_layer = 'JQDLTB'
    and exists (select from jsonb_array_elements_text($1::jsonb -> 'water' -> 'base') as given (prefix)
      where starts_with(b.zone, given.prefix))
    and not exists (select from jsonb_array_elements_text($1::jsonb -> 'water' -> 'target') as given (prefix)
      where starts_with(b.use_code, given.prefix))
),
overlaid as materialized (
  select *, hegui.overlap(geom, object_geom) as shape from breach
  where ST_Relate(geom, object_geom, 'T********')
),
sized as (
  select *, hegui.area_m2(shape) as overlap_m2 from overlaid
)
select layer, fid::bigint, object_layer, object_id::bigint, state, shape,
  jsonb_build_object('case', found, 'use_code', use_code, 'zone', zone, 'overlap_m2', overlap_m2)
from sized
where overlap_m2 > ($1::jsonb ->> 'min_overlap_m2')::double precision
union all
select layer, fid::bigint, null, null, 'undecidable', geom,
  jsonb_build_object('reason', case when geom is null then 'no_shape' else 'no_class' end)
from planned where geom is null or use_code is null
