-- A homestead, or a site with the use it asks for, on land that the village plan means for another
-- use. A homestead is planned use 0703; a site brings its own code. Whether two uses go together says
-- the table of compatibility; what it does not list does not. The catalogue also names 1 % of the
-- subject as a threshold; as either suffices, and less than 1 ㎡ is noise, 1 ㎡ decides.
with entry as materialized (
  select split_part(key, '>', 1) as use, split_part(key, '>', 2) as planned, value as verdict
  from jsonb_each_text($1::jsonb -> 'compatibility')
),
-- Only an approved plan binds; of several with the same code the last approved.
binding as materialized (
  select distinct on (p.code) p.code, p.approved_on
  from plan p
  where p.status = 'approved'
  order by p.code, p.approved_on desc nulls last, p.fid
),
pair as materialized (
  select s.layer, s.fid, s.approved_on, o.fid as object_id, o.use_code as planned,
    coalesce(s.use_code, '0703') as use, b.approved_on as planned_on,
    ST_CoveredBy(s.geom, o.geom) as covered
  from subject s
  join plan_village o on ST_Intersects(s.geom, o.geom)
  join binding b on b.code = o.plan_code
),
verdict as materialized (
  select distinct on (p.use, p.planned) p.use, p.planned, e.verdict
  from (select distinct use, planned from pair) p
  left join entry e on starts_with(p.use, e.use) and starts_with(p.planned, e.planned)
  order by p.use, p.planned, length(e.planned) desc nulls last, e.verdict
),
clash as materialized (
  select p.layer, p.fid, p.object_id, p.planned, p.approved_on, p.planned_on, v.verdict,
    hegui.overlap(s.geom, o.geom) as shape
  from pair p
  join verdict v on v.use = p.use and v.planned = p.planned
  join subject s on s.fid = p.fid
  join plan_village o on o.fid = p.object_id
  where v.verdict is distinct from 'permitted'
),
-- Where no approved plan says what the land is for, nothing can be said.
unplanned as materialized (
  select s.layer, s.fid, hegui.remainder(s.geom, planned.geom) as shape
  from subject s
  left join lateral (
    select ST_Union(hegui.overlap(s.geom, o.geom), 1e-11 order by o.fid) as geom
    from plan_village o
    join binding b on b.code = o.plan_code
    where ST_Intersects(s.geom, o.geom)
  ) planned on true
  where not exists (select from pair p where p.fid = s.fid and p.covered)
)
select layer as subject_layer, fid as subject_id,
  'plan_village' as object_layer, object_id,
  case
    when approved_on is null or planned_on is null then 'undecidable'
    when approved_on < planned_on then 'notice'
    when verdict = 'conditional' then 'conditional'
    else 'nonconforming'
  end as state,
  shape as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'planned', planned, 'approved_on', approved_on, 'planned_on', planned_on,
    'reason', case
      when approved_on is null then 'approval_date_missing'
      when planned_on is null then 'plan_date_missing'
    end)) as measure
from clash
where hegui.area_m2(shape) > ($1::jsonb ->> 'min_area_m2')::float8
union all
select layer, fid, null, null, 'undecidable', shape,
  jsonb_build_object('reason', 'no_planned_use')
from unplanned
where hegui.area_m2(shape) > ($1::jsonb ->> 'min_area_m2')::float8
