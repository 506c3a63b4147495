select layer, fid::bigint, null::text, null::bigint,
  case when shape is not null or problem ~ 'Curve|Surface' then 'nonconforming' else 'undecidable' end,
  geom,
  case
    when problem ~ 'Curve|Surface' then '{"case": "curve"}'::jsonb
    when shape is null then '{"reason": "no_shape"}'::jsonb
    else jsonb_build_object('case', 'multipart', 'count', ST_NumGeometries(shape))
  end
from subject
where shape is null or ST_NumGeometries(shape) > 1
