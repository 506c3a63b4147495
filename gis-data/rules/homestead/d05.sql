-- A homestead on land that the survey holds as agricultural, less the land whose conversion is
-- approved. B01 looks at houses and at farmland alone; this rule at the whole plot and at every
-- agricultural class, as art. 62(4) puts it.
with overlap as materialized (
  select s.layer, s.fid, s.geom as subject_geom, s.approved_on, o.fid as object_id, o.class_code,
    hegui.overlap(s.geom, o.geom) as geom
  from subject s
  join land_parcel o on ST_Intersects(s.geom, o.geom)
  where o.class_code ~ ('^(' || ($1::jsonb ->> 'agricultural_classes') || ')')
),
unapproved as materialized (
  select layer, fid, approved_on, object_id, class_code,
    hegui.remainder(overlap.geom, approved.geom) as evidence
  from overlap
  left join lateral (
    select ST_Union(c.geom, 1e-11 order by c.fid) as geom
    from land_conversion c where ST_Intersects(c.geom, overlap.subject_geom)
  ) approved on true
  where hegui.area_m2(overlap.geom) > ($1::jsonb ->> 'min_area_m2')::float8
)
select layer as subject_layer, fid as subject_id,
  'land_parcel' as object_layer, object_id,
  case
    when approved_on is null then 'undecidable'
    when approved_on < ($1::jsonb ->> 'in_force')::date then 'notice'
    else 'nonconforming'
  end as state,
  evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'class_code', class_code, 'approved_on', approved_on,
    'reason', case when approved_on is null then 'approval_date_missing' end)) as measure
from unapproved
where hegui.area_m2(evidence) > ($1::jsonb ->> 'min_area_m2')::float8
