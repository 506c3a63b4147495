-- An industry project and a project of the collective on the same land in the hands of two operators
-- whose terms overlap. Days at both ends count.
with pair as not materialized (
  select s.layer, s.fid, s.investor, s.geom as subject_geom,
    o.fid as object_id, o.operator, o.geom as object_geom,
    nullif(btrim(s.investor), '') is null or nullif(btrim(o.operator), '') is null
      as operator_missing,
    s.term_from <= o.term_to and o.term_from <= s.term_to as same_term
  from subject s
  join plan_collective o on ST_Intersects(s.geom, o.geom)
),
overlap as materialized (
  select layer, fid, investor, object_id, operator, operator_missing, same_term,
    hegui.overlap(subject_geom, object_geom) as evidence
  from pair
  where operator_missing
    or (btrim(investor) <> btrim(operator) and same_term is distinct from false)
)
select layer as subject_layer, fid as subject_id,
  'plan_collective' as object_layer, object_id,
  case when operator_missing or same_term is null then 'undecidable'
    else 'nonconforming' end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'investor', investor, 'operator', operator,
    'reason', case when operator_missing then 'operator_missing'
      when same_term is null then 'term_missing' end)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
