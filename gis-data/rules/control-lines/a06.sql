-- Entries in the register of changes without their document, and plots protected since the
-- delimitation that no entry accounts for.
with entries as (
  select s.layer, s.fid, s.geom,
    case
      when s.kind <> 'correction' then case when nullif(trim(s.approval_number), '') is null then 'approval' end
      when nullif(trim(s.finding_number), '') is not null then null
      when nullif(trim(s.approval_number), '') is null then 'finding'
      when s.changed_on is null then 'changed_on_missing'
      when s.changed_on >= ($1::jsonb ->> 'in_force')::date then 'finding'
    end as verdict
  from subject s
  where s.layer = 'basic_farmland_change'
),
added as (
  select s.layer, s.fid, s.protected_from,
    case when s.protected_from is null then s.geom else hegui.remainder(s.geom, entry.geom) end
      as geom
  from subject s
  left join lateral (
    select ST_Union(c.geom, 1e-11 order by c.fid) as geom
    from basic_farmland_change c
    where c.kind <> 'occupation' and ST_Intersects(c.geom, s.geom)
  ) entry on s.protected_from is not null
  where s.layer = 'basic_farmland'
    and (s.protected_from is null
      or s.protected_from > ($1::jsonb ->> 'delimited_on')::date)
),
found as materialized (
  select layer, fid, geom, verdict from entries where verdict is not null
  union all
  select layer, fid, geom,
    case when protected_from is null then 'protected_from_missing' else 'register' end
  from added
)
select layer as subject_layer, fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case when verdict like '%\_missing' then 'undecidable' else 'nonconforming' end as state,
  geom as evidence,
  case when verdict like '%\_missing' then jsonb_build_object('reason', verdict)
    else jsonb_build_object('missing', verdict) end as measure
from found
where hegui.area_m2(geom) > ($1::jsonb ->> 'min_area_m2')::float8
