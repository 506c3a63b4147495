-- A house that stands on another homestead than its own, and homesteads that overlap each other.
-- A house without a parcel code belongs to the homestead on which most of it stands.
with crossing as materialized (
  select s.layer, s.fid, o.fid as object_id, s.parcel_code,
    hegui.overlap(s.geom, o.geom) as shape
  from subject s
  join homestead o on ST_Intersects(s.geom, o.geom)
  where o.use_state is distinct from 'withdrawn'
    and case s.layer
      when 'homestead' then s.fid < o.fid
      else o.parcel_code is distinct from s.parcel_code
    end
),
measured as materialized (
  select crossing.*, hegui.area_m2(shape) as overlap_m2 from crossing
),
ranked as (
  select measured.*,
    row_number() over (partition by layer, fid order by overlap_m2 desc, object_id) as place
  from measured
)
select layer as subject_layer, fid as subject_id,
  'homestead' as object_layer, object_id,
  'nonconforming' as state, shape as evidence, '{}'::jsonb as measure
from ranked
where overlap_m2 > ($1::jsonb ->> 'max_overlap_m2')::float8
  and not (layer = 'rural_house' and coalesce(parcel_code, '') = '' and place = 1)
