-- Half a hundredth of the tolerance is left for decimals that binary numbers cannot hold.
with measured as (
  select s.layer, s.fid, s.geom, hegui.number_in(s.attributes, 'TBDLMJ') as class_m2,
    hegui.number_in(s.attributes, 'TBMJ') - hegui.number_in(s.attributes, 'KCMJ') as expected_m2
  from subject s
)
select layer, fid::bigint, null::text, null::bigint,
  case when class_m2 is null or expected_m2 is null then 'undecidable' else 'nonconforming' end, geom,
  jsonb_build_object('class_m2', class_m2, 'expected_m2', expected_m2)
    || case when class_m2 is null or expected_m2 is null then '{"reason": "no_value"}'::jsonb
      else '{"case": "difference"}'::jsonb end
from measured
where class_m2 is null or expected_m2 is null
  or abs(class_m2 - expected_m2) > ($1::jsonb ->> 'max_difference_m2')::double precision + 5e-5
