with measured as (
  select s.layer, s.fid, s.geom, s.valid, s.area_m2 as computed, a.field,
    hegui.number_in(s.attributes, a.field) as declared
  from subject s
  cross join lateral (select $1::jsonb -> 'areas' ->> s.layer as field) as a
),
judged as (
  select *, case
    when declared is null then 'no_declared_area'
    when geom is null then 'no_shape'
    when not valid then 'invalid_shape'
  end as reason
  from measured
)
select layer, fid::bigint, null::text, null::bigint,
  case when reason is null then 'nonconforming' else 'undecidable' end, geom,
  jsonb_build_object('field', field, 'declared_m2', declared, 'computed_m2', computed)
    || case
      when reason is not null then jsonb_build_object('reason', reason)
      else jsonb_build_object('difference_m2', declared - computed, 'case', case
        when abs(declared * 10000 - computed) <= greatest(100, computed * 0.02) then 'hectares'
        when declared / nullif(computed, 0) between ($1::jsonb ->> 'planar_low')::double precision
          and ($1::jsonb ->> 'planar_high')::double precision then 'planar'
        else 'difference' end)
    end
from judged
where reason is not null
  or abs(declared - computed) > ($1::jsonb ->> 'max_difference_m2')::double precision
