-- A listed linpan that has lost more of its canopy or courtyards than it may since the baseline.
with loss as (
  select layer, fid, geom, canopy_m2, baseline_canopy_m2, courtyards, baseline_courtyards,
    100 * (baseline_canopy_m2 - canopy_m2) / nullif(baseline_canopy_m2, 0) as canopy_percent,
    100.0 * (baseline_courtyards - courtyards) / nullif(baseline_courtyards, 0)
      as courtyard_percent,
    ($1::jsonb ->> 'max_canopy_loss_percent')::float8 as canopy_limit,
    ($1::jsonb ->> 'max_courtyard_loss_percent')::float8 as courtyard_limit
  from subject
),
judged as (
  select *,
    coalesce(canopy_percent > canopy_limit, false)
      or coalesce(courtyard_percent > courtyard_limit, false) as lost,
    case
      when baseline_canopy_m2 is null or canopy_m2 is null then 'canopy_missing'
      when baseline_courtyards is null or courtyards is null then 'courtyards_missing'
    end as missing
  from loss
)
select layer as subject_layer, fid as subject_id,
  null::text as object_layer, null::bigint as object_id,
  case when lost then 'nonconforming' else 'undecidable' end as state,
  geom as evidence,
  jsonb_strip_nulls(jsonb_build_object(
    'canopy_m2', canopy_m2, 'baseline_canopy_m2', baseline_canopy_m2,
    'canopy_loss_percent', canopy_percent, 'canopy_limit_percent', canopy_limit,
    'courtyards', courtyards, 'baseline_courtyards', baseline_courtyards,
    'courtyard_loss_percent', courtyard_percent, 'courtyard_limit_percent', courtyard_limit,
    'reason', case when not lost then missing end)) as measure
from judged
where lost or missing is not null
