-- A house built in a linpan after its protection began.
with overlap as materialized (
  select s.layer, s.fid, s.built_on, o.fid as object_id, o.protected_since,
    o.listed is true as listed,
    hegui.overlap(s.geom, o.geom) as evidence
  from subject s
  join linpan o on ST_Intersects(s.geom, o.geom)
  where o.protected_since is not null
    and (s.built_on > o.protected_since or (s.built_on is null and o.listed))
)
select layer as subject_layer, fid as subject_id,
  'linpan' as object_layer, object_id,
  case
    when built_on is null then 'undecidable'
    when listed then 'nonconforming'
    else 'conditional'
  end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'built_on', built_on, 'protected_since', protected_since,
    'reason', case when built_on is null then 'built_on_missing' end)) as measure
from overlap
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
