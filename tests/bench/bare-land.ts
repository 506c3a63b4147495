/** Bare joins of the rules on control lines, farmland and village plans (groups A to C). */
import { outside, overlap, scan, summed, unconverted } from './bare-sql.ts'

const inUse = `s.use_state is distinct from 'withdrawn'`
const figures = `select i.fid, i.target_value as measure from layer.plan_indicator i`
const constructionLand = `left(o.use_code, 2) in ('07', '08', '09', '10', '11', '12', '13', '14', '15', '16')`

export const bareLand = {
  A01: [overlap('rural_house', 'basic_farmland'), overlap('homestead', 'basic_farmland')],
  A02: [
    overlap('plan_village', 'basic_farmland', `s.use_code ~ '^(02|03|1704|14)'`),
    overlap('plan_industry', 'basic_farmland', `s.crop in ('fruit', 'flower', 'nursery', 'herb')`),
    overlap('plan_restoration', 'basic_farmland', `s.kind = 'forest'`),
  ],
  A03: [
    overlap('facility_agriculture_land', 'basic_farmland'),
    overlap('plan_village', 'basic_farmland', `s.use_code like '0602%'`),
  ],
  A04: [
    `select v.fid, p.fid as object,
       ST_Area(ST_CollectionExtract(ST_Intersection(v.geom, p.geom), 3)::geography) as measure
     from layer.plan s join layer.village_basic_farmland v on v.plan_code = s.code
     join layer.basic_farmland p on ST_Intersects(v.geom, p.geom)
     where s.kind = 'village' and s.status is distinct from 'superseded'`,
    overlap(
      'plan',
      'basic_farmland',
      `s.kind = 'village' and s.status is distinct from 'superseded'`,
    ),
  ],
  A05: [summed('basic_farmland', 'o.net_area_m2'), figures],
  A06: [
    scan('basic_farmland_change', 'true'),
    scan('basic_farmland', `s.protected_from > '2022-09-30'`),
  ],
  A07: [
    overlap('rural_house', 'ecological_redline'),
    overlap('homestead', 'ecological_redline'),
    overlap('plan_industry', 'ecological_redline'),
  ],
  A08: ['rural_house', 'homestead', 'facility_agriculture_land', 'plan_industry'].map((subject) =>
    overlap(subject, 'nature_reserve', `o.zone is distinct from 'general'`),
  ),
  A09: ['plan_village', 'plan_industry'].map((subject) =>
    outside(
      subject,
      [['urban_growth_boundary'], ['village_construction_boundary']],
      `s.use_code ~ '^(0701|09|1001)'`,
    ),
  ),
  A10: [
    overlap(
      'plan_village',
      'urban_growth_boundary',
      `s.use_code ~ '^070[34]' and o.zone_code = '01'`,
    ),
  ],
  B01: [unconverted('rural_house', `o.class_code like '01%'`)],
  B02: [unconverted('rural_house', `o.class_code like '01%'`)],
  B03: [
    overlap(
      'land_parcel',
      'basic_farmland',
      `s.class_code like '01%' and coalesce(s.planting, 'FLS') = 'FLS'`,
    ),
    summed('land_parcel', 'o.area_m2', `o.class_code like '01%'`),
  ],
  B04: [
    overlap('land_parcel', 'plan_village', `(s.class_code like '01%') <> (o.use_code like '01%')`),
  ],
  B05: [scan('land_parcel', `s.class_code like '01%' and s.planting = 'WG'`)],
  B06: [
    overlap('rural_house', 'high_standard_farmland'),
    overlap('homestead', 'high_standard_farmland'),
    overlap('plan_industry', 'high_standard_farmland', `s.kind is distinct from 'planting'`),
  ],
  B07: [
    `select s.fid, p.fid as object,
       ST_Area(coalesce(ST_Difference(p.shape, plots.geom), p.shape)::geography) as measure
     from layer.high_standard_farmland s
     join lateral (select p.fid, ST_Intersection(s.geom, p.geom) as shape from layer.land_parcel p
       where p.class_code like '01%' and ST_Intersects(s.geom, p.geom) offset 0) p on true
     left join lateral (select ST_Union(o.geom) as geom from layer.basic_farmland o
       where ST_Intersects(o.geom, p.shape)) plots on true`,
  ],
  B08: [summed('land_parcel', 'o.area_m2', `o.class_code like '01%'`), figures],
  B09: [
    scan('facility_agriculture_land', 'true'),
    outside('land_parcel', [['facility_agriculture_land']], `s.class_code = '1202'`),
  ],
  B10: [scan('temporary_land', 's.restored_on is null'), overlap('temporary_land', 'rural_house')],
  B11: [
    overlap('green_belt', 'basic_farmland'),
    overlap('green_belt', 'land_parcel', `o.class_code like '01%' and s.width_m > 3`),
  ],
  B12: [
    overlap('plan_industry', 'polluted_farmland', `s.kind = 'planting' and o.grade = 'strict'`),
  ],
  C01: [
    outside('homestead', [
      ['village_construction_boundary', `o.zone_code = '0301'`],
      ['urban_growth_boundary'],
    ]),
  ],
  C02: [
    overlap('homestead', 'plan_village', `${inUse} and o.use_code not like '0703%'`),
    outside(
      'homestead',
      [
        [
          'plan_village',
          `exists (select from layer.plan p where p.code = o.plan_code and p.status = 'approved')`,
        ],
      ],
      inUse,
    ),
  ],
  C03: [summed('plan_village', 'o.area_m2', constructionLand), figures],
  C04: [summed('plan_village', 'o.area_m2', constructionLand), figures],
  C05: [
    summed('plan_village', 'o.area_m2', constructionLand),
    overlap('reserved_land', 'basic_farmland'),
    overlap('reserved_land', 'ecological_redline'),
  ],
  C06: [figures],
  C07: [
    overlap('unit', 'plan', `o.kind = 'village' and o.status = 'approved'`),
    `select u.fid, ST_Area(ST_Difference(u.geom, cover.geom)::geography) as measure
     from layer.unit u
     join lateral (select ST_Union(p.geom) as geom from layer.plan p
       where p.kind = 'village' and p.status = 'approved' and ST_Intersects(u.geom, p.geom)
     ) cover on true
     where u.kind = 'village' or u.agricultural`,
  ],
  C08: [
    overlap('plan', 'unit', `s.kind = 'village'`),
    `select s.fid, ST_Area(ST_SymDifference(s.geom, own.geom)::geography) as measure
     from layer.plan s
     join lateral (select ST_Union(u.geom) as geom from layer.unit u
       where ST_Intersects(s.geom, u.geom) and ST_Intersects(s.geom, ST_PointOnSurface(u.geom))
     ) own on true
     where s.kind = 'village'`,
  ],
  C09: [
    `with facility as materialized (
       select left(f.kind, 2) as kind, f.geom, ST_Transform(f.geom, 4544) as point_m
       from layer.public_facility f),
     around as materialized (
       select u.code, k.kind, (select ST_Collect(f.point_m) from facility f
         where f.kind = k.kind and f.geom && ST_Expand(u.geom, 1000 / 80000.0)) as points_m
       from layer.unit u cross join (select kind from facility group by kind order by count(*) desc limit 3) k
       where u.kind = 'village' or u.agricultural)
     select h.fid, ST_Distance(ST_Transform(h.geom, 4544), a.points_m) as measure
     from around a join layer.homestead h on h.unit_code = a.code
     where h.use_state is distinct from 'withdrawn'`,
  ],
  C10: [scan('plan', `s.kind = 'village'`)],
  C11: [
    overlap('village_construction_boundary', 'plan_spatial'),
    `select s.fid, ST_Area(ST_Difference(s.geom, held.geom)::geography) as measure
     from layer.village_construction_boundary s
     join lateral (select ST_Union(o.geom) as geom from layer.plan_spatial o
       where o.zone_code in ('0301', '0302', '0400') and ST_Intersects(s.geom, o.geom)) held on true
     where exists (select from layer.plan_spatial o
       where o.zone_code in ('0301', '0302') and ST_Intersects(s.geom, o.geom))`,
  ],
} as const
