/** Bare joins of the rules on homesteads, distances and ecology (groups D to F). */
import { linked, near, overlap, scan, unconverted } from './bare-sql.ts'

const houseAndProject = (object: string, where = 'true') => [
  overlap('rural_house', object, where),
  overlap('plan_industry', object, `${where} and s.kind is distinct from 'planting'`),
]
const inUse = `s.use_state is distinct from 'withdrawn'`
const roads = (reaches: Record<string, number>) => `
  select o.fid, o.geom, k.m as reach_m from layer.road_land o
  join (values ${Object.entries(reaches)
    .map(([road, m]) => `('${road}', ${m})`)
    .join(', ')}) as k (class, m) using (class)`
const lines = (layer: string, reachM: number) =>
  `select o.fid, o.geom, ${reachM} as reach_m from layer.${layer} o`
const caseOf = (where: string) =>
  linked('homestead_case', 'homestead', 'o.parcel_code = s.parcel_code', where)
const building = `s.kind in ('new', 'relocate', 'rebuild', 'extension')`

export const bareRural = {
  D01: [
    `select h.fid, (array_agg(s.fid order by s.approved_on, s.fid))[1] as measure
     from layer.household h join layer.homestead s on s.household_code = h.code
     where s.use_state <> 'withdrawn' group by h.fid having count(*) > 1`,
  ],
  D02: [
    linked('homestead', 'household', 'o.code = s.household_code', `${inUse} and s.area_m2 > 90.1`),
  ],
  D03: [
    linked(
      'homestead_case',
      'rural_house',
      'o.parcel_code = s.old_parcel_code',
      `s.kind = 'relocate'`,
    ),
    linked(
      'homestead_case',
      'homestead',
      'o.parcel_code = s.old_parcel_code',
      `s.kind = 'relocate'`,
    ),
  ],
  D04: [
    overlap('homestead', 'basic_farmland', inUse),
    overlap('homestead', 'ecological_redline', inUse),
    overlap('homestead', 'water_source_protection', `${inUse} and o.grade = '1'`),
  ],
  D05: [
    unconverted(
      'homestead',
      `o.class_code ~ '^(01|02|03|0401|0402|0403|1006|1103|1104|1107|1202|1203)'`,
      inUse,
    ),
  ],
  D06: [
    `select s.fid, ST_Area(ST_Difference(s.geom, o.geom)::geography) as measure
     from layer.rural_house s join layer.homestead o on o.parcel_code = s.parcel_code
     where not ST_CoveredBy(s.geom, o.geom)`,
    caseOf(building),
  ],
  D07: [
    scan(
      'rural_house',
      's.storeys > 3 or s.height_m > 12 or s.storeys is null or s.height_m is null',
    ),
  ],
  D08: [
    linked(
      'homestead',
      'household',
      'o.code = s.household_code',
      `${inUse} and not o.collective_member`,
    ),
  ],
  D09: [
    linked(
      'homestead_case',
      'homestead_transfer',
      'o.household_code = s.household_code',
      `s.kind in ('new', 'relocate')`,
    ),
  ],
  D10: [
    overlap(
      'rural_house',
      'homestead',
      `o.use_state is distinct from 'withdrawn' and o.parcel_code is distinct from s.parcel_code`,
    ),
    overlap(
      'homestead',
      'homestead',
      `${inUse} and o.use_state is distinct from 'withdrawn' and s.fid < o.fid`,
    ),
  ],
  D11: [
    scan(
      'rural_house',
      `s.safety in ('C', 'D') and s.use_state in ('occupied', 'rented', 'operated')`,
    ),
  ],
  D12: [scan('homestead', `${inUse} and s.power_idle_months >= 12`)],
  D13: [caseOf(building)],
  D14: [
    near(
      'rural_house',
      `select o.fid, o.geom, 100 as reach_m from layer.road o where o.name ~ '成灌高速|第二绕城高速|乡村振兴大道|幸福大道|示范环线'`,
      's.facade_renovated is distinct from true',
    ),
  ],
  D15: [
    caseOf(`s.kind = 'withdrawal'`),
    linked(
      'homestead',
      'homestead_case',
      'o.parcel_code = s.parcel_code',
      `s.use_state = 'withdrawn'`,
    ),
  ],
  E01: [
    near(
      'rural_house',
      roads({ expressway: 30, national: 20, provincial: 15, county: 10, township: 5 }),
    ),
  ],
  E02: [
    near(
      'public_facility',
      roads({ expressway: 80, national: 70, provincial: 65, county: 30, township: 25 }),
      `s.kind in ('07', '08', '09', '12')`,
    ),
  ],
  E03: [
    near(
      'hazardous_site',
      roads({ expressway: 100, national: 100, provincial: 100, county: 100, township: 100 }),
    ),
    near('hazardous_site', lines('road_bridge', 200)),
  ],
  E04: [near('rural_house', lines('railway', 40))],
  E05: [near('rural_house', lines('power_line', 20))],
  E05b: [near('rural_house', lines('power_corridor', 30))],
  E06: [near('rural_house', lines('pipeline', 5))],
  E07: houseAndProject('water_source_protection', `o.grade = '1'`),
  E08: [
    overlap(
      'plan_industry',
      'water_source_protection',
      `s.kind is distinct from 'planting' and o.grade in ('2', '3')`,
    ),
    `select s.fid, o.fid as measure from layer.sewage_outfall s
     join layer.water_source_protection o on ST_Intersects(s.geom, o.geom)`,
  ],
  E09: houseAndProject('river_management_range'),
  E10: [
    ...houseAndProject('land_parcel', `o.class_code like '1107%'`),
    ...houseAndProject('canal_protection'),
  ],
  E11: [
    overlap('homestead', 'flood_risk_zone'),
    overlap('plan_village', 'flood_risk_zone', `s.use_code like '0703%'`),
  ],
  E12: houseAndProject('geohazard_danger_zone'),
  E13: [overlap('plan_industry', 'geohazard_zone', `s.kind is distinct from 'planting'`)],
  E14: [overlap('rural_house', 'gas_facility')],
  E15: [
    near(
      'plan_industry',
      `select o.fid, o.geom, 1000 as reach_m from layer.land_parcel o where o.class_code like '1101%'`,
      `s.kind = 'construction' and s.chemical is not false`,
    ),
  ],
  E16: [
    overlap('livestock_farm', 'livestock_ban_zone'),
    overlap('livestock_farm', 'water_source_protection'),
    near('livestock_farm', lines('urban_growth_boundary', 500)),
  ],
  F01: [overlap('rural_house', 'linpan', 's.built_on > o.protected_since')],
  F02: [scan('linpan', 's.listed')],
  F03: [
    overlap(
      'rural_house',
      'linpan',
      '(s.storeys > 3 or s.height_m > 12) and o.protected_since is not null',
    ),
  ],
  F04: [near('rural_house', lines('ancient_tree', 10))],
  F05: houseAndProject('heritage_site', `coalesce(o.zone, '') <> '03'`),
  F06: houseAndProject('forest_land'),
  F07: houseAndProject('wetland'),
  F08: [overlap('forest_land', 'land_parcel', `o.class_code like '01%'`)],
  F09: [scan('linpan', 's.grade is not null')],
} as const
