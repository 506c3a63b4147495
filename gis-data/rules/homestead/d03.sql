-- A homestead built elsewhere while houses still stand on the old one after the day by which they
-- were to be gone. Houses are known by the old parcel's code; one without a code, by where it stands.
with due as materialized (
  select s.layer, s.fid, s.parcel_code, s.old_parcel_code, s.old_house_removed_on,
    coalesce(s.demolition_due_on,
      s.accepted_on + ($1::jsonb ->> 'days_after_acceptance')::integer) as due_on
  from subject s
  where s.stage is distinct from 'rejected' and s.stage is distinct from 'cancelled'
),
place as materialized (
  select distinct on (h.parcel_code) h.parcel_code, h.geom
  from homestead h
  where h.parcel_code in (
    select parcel_code from due union select old_parcel_code from due)
  order by h.parcel_code, h.fid
),
standing as materialized (
  select d.fid, h.fid as house_id, h.geom
  from due d
  join rural_house h on h.parcel_code = d.old_parcel_code
  union all
  select d.fid, h.fid, h.geom
  from due d
  join place old on old.parcel_code = d.old_parcel_code
  join rural_house h on ST_Intersects(old.geom, h.geom)
  where coalesce(h.parcel_code, '') = ''
    and hegui.area_m2(hegui.overlap(old.geom, h.geom)) > ($1::jsonb ->> 'min_area_m2')::float8
),
judged as (
  select d.*, t.house_id, t.geom as house_geom, new_plot.geom as new_geom,
    case
      when coalesce(d.old_parcel_code, '') = '' then 'old_parcel_missing'
      when d.due_on is null and (t.house_id is not null or old_plot.geom is null)
        then 'deadline_missing'
      when d.due_on < ($1::jsonb ->> 'as_of')::date and t.house_id is null
        and old_plot.geom is null and d.old_house_removed_on is null then 'old_parcel_not_found'
    end as reason
  from due d
  left join standing t on t.fid = d.fid
  left join place new_plot on new_plot.parcel_code = d.parcel_code
  left join place old_plot on old_plot.parcel_code = d.old_parcel_code
)
select layer as subject_layer, fid as subject_id,
  case when house_id is not null then 'rural_house' end as object_layer, house_id as object_id,
  case
    when reason is not null then 'undecidable'
    when old_house_removed_on is not null then 'conditional'
    else 'nonconforming'
  end as state,
  coalesce(house_geom, new_geom) as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'due_on', due_on, 'old_parcel_code', old_parcel_code,
    'removed_on', old_house_removed_on, 'reason', reason)) as measure
from judged
where reason is not null
  or (house_id is not null and due_on < ($1::jsonb ->> 'as_of')::date)
