-- The approval of a homestead on a line that was in force: permanent basic farmland, the ecological
-- red line, a first grade water source zone. A01, A07 and E07 ask whether the ground is occupied, and
-- of whom it is to be cleared; this rule asks of the same overlap whether the approval was lawful,
-- so its verdict follows the day of approval and names the authority's fault, not the household's.
with line as materialized (
  select 'basic_farmland' as layer, s.fid as subject_id, o.fid, o.protected_from as since,
    hegui.overlap(s.geom, o.geom) as shape
  from subject s
  join basic_farmland o on ST_Intersects(s.geom, o.geom)
  union all
  select 'ecological_redline', s.fid, o.fid, ($1::jsonb ->> 'redline_since')::date,
    hegui.overlap(s.geom, o.geom)
  from subject s
  join ecological_redline o on ST_Intersects(s.geom, o.geom)
  union all
  select 'water_source_protection', s.fid, o.fid, ($1::jsonb ->> 'water_since')::date,
    hegui.overlap(s.geom, o.geom)
  from subject s
  join water_source_protection o on ST_Intersects(s.geom, o.geom)
  where o.grade = '1'
),
judged as (
  select s.layer as subject_layer, s.fid as subject_id, l.layer, l.fid, l.since, l.shape,
    s.approved_on,
    case
      when s.approved_on is null then 'approval_date_missing'
      when l.since is null then 'line_date_missing'
    end as reason
  from line l
  join subject s on s.fid = l.subject_id
  where hegui.area_m2(l.shape) > ($1::jsonb ->> 'min_area_m2')::float8
)
select subject_layer, subject_id, layer as object_layer, fid as object_id,
  case
    when reason is not null then 'undecidable'
    when approved_on < since then 'notice'
    else 'nonconforming'
  end as state,
  shape as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'approved_on', approved_on, 'since', since, 'reason', reason)) as measure
from judged
