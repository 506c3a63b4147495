-- Temporary land not restored in time, approved for too long, or built on. What is restored is done with.
with lent as (
  select s.layer, s.fid, s.geom, s.kind, s.approved_on, s.ends_on,
    ($1::jsonb ->> 'as_of')::date as as_of,
    (($1::jsonb -> 'term_years' ->> s.kind) || ' years')::interval as term,
    (select (max(years.value::integer) || ' years')::interval
      from jsonb_each_text($1::jsonb -> 'term_years') years) as longest,
    (select (min(years.value::integer) || ' years')::interval
      from jsonb_each_text($1::jsonb -> 'term_years') years) as shortest,
    (($1::jsonb ->> 'restoration_years') || ' years')::interval as restoration
  from subject s
  where s.restored_on is null
),
judged as (
  select *,
    case
      when ends_on is null then 'ends_on_missing'
      when as_of > ends_on + restoration then 'overdue'
      when approved_on is null then 'approved_on_missing'
      when ends_on > approved_on + coalesce(term, longest) then 'term'
      when term is null and ends_on > approved_on + shortest then 'kind_missing'
      when as_of > ends_on then 'restoring'
      else 'fine'
    end as verdict
  from lent
),
built as materialized (
  select l.layer, l.fid, l.approved_on, l.ends_on, h.fid as object_id, h.built_on,
    hegui.overlap(l.geom, h.geom) as geom
  from lent l
  join rural_house h on ST_Intersects(l.geom, h.geom)
  where coalesce(h.built_on >= l.approved_on, true)
)
select layer as subject_layer, fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case when verdict like '%\_missing' then 'undecidable'
    when verdict = 'restoring' then 'notice' else 'nonconforming' end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'approved_on', approved_on, 'ends_on', ends_on,
    case when verdict like '%\_missing' then 'reason' else 'fault' end, verdict)) as measure
from judged
where verdict <> 'fine'
union all
select layer, fid, 'rural_house', object_id,
  case when built_on is null or approved_on is null then 'undecidable' else 'nonconforming' end,
  geom,
  jsonb_strip_nulls(jsonb_build_object(
    'approved_on', approved_on, 'ends_on', ends_on, 'built_on', built_on,
    case when built_on is null or approved_on is null then 'reason' else 'fault' end,
    case when approved_on is null then 'approved_on_missing'
      when built_on is null then 'built_on_missing' else 'building' end))
from built
where hegui.area_m2(geom) > ($1::jsonb ->> 'min_area_m2')::float8
