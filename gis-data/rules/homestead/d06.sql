-- Building that departs from the approval: a house that reaches beyond the plot of its homestead,
-- or works begun before the approval or without a building permit.
with plot as materialized (
  select distinct on (h.parcel_code) h.parcel_code, h.fid, h.geom
  from homestead h
  where h.parcel_code in (select parcel_code from subject)
  order by h.parcel_code, h.fid
),
house as materialized (
  select s.layer, s.fid, s.geom, s.area_m2, s.built_on, p.fid as object_id,
    case
      when coalesce(s.parcel_code, '') = '' then 'parcel_code_missing'
      when p.fid is null then 'parcel_not_found'
    end as reason,
    case when p.fid is not null and not ST_CoveredBy(s.geom, p.geom)
      then hegui.remainder(s.geom, p.geom) end as outside
  from subject s
  left join plot p on p.parcel_code = s.parcel_code
  where s.layer = 'rural_house'
),
beyond as (
  select h.*, hegui.area_m2(outside) as outside_m2,
    case when reason is null and built_on is null then 'built_on_missing' else reason end as doubt
  from house h
  where reason is not null or outside is not null
),
works as (
  select s.layer, s.fid, p.fid as object_id, p.geom, s.started_on, s.approved_on,
    case
      when s.stage in ('rejected', 'cancelled', 'applied') then 'before_approval'
      when s.started_on < s.approved_on then 'before_approval'
      when coalesce(s.permit_number, '') = '' then 'without_permit'
    end as fault,
    case
      when s.stage is null then 'stage_missing'
      when s.stage in ('approved', 'accepted') and s.approved_on is null
        then 'approval_date_missing'
      when s.stage = 'accepted' and s.started_on is null then 'start_missing'
    end as doubt
  from subject s
  left join plot p on p.parcel_code = s.parcel_code
  where s.layer = 'homestead_case' and (s.started_on is not null or s.stage = 'accepted')
)
select layer as subject_layer, fid as subject_id,
  case when object_id is not null then 'homestead' end as object_layer, object_id,
  case
    when doubt is not null then 'undecidable'
    when built_on < ($1::jsonb ->> 'in_force')::date then 'notice'
    else 'nonconforming'
  end as state,
  coalesce(outside, geom) as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'fault', case when reason is null then 'beyond_plot' end,
    'built_on', built_on, 'outside_percent', round((100 * outside_m2 / area_m2)::numeric, 2),
    'reason', doubt)) as measure
from beyond
where reason is not null
  or outside_m2 > greatest(($1::jsonb ->> 'min_area_m2')::float8,
    ($1::jsonb ->> 'max_outside_share')::float8 * area_m2)
union all
select layer, fid, case when object_id is not null then 'homestead' end, object_id,
  case when doubt is not null then 'undecidable' else 'nonconforming' end,
  geom,
  jsonb_strip_nulls(jsonb_build_object(
    'fault', case when doubt is null then fault end,
    'started_on', started_on, 'approved_on', approved_on, 'reason', doubt))
from works
where doubt is not null or fault is not null
