/** A district of three units small enough to know every finding by heart. */
import type { LayerId } from '../../../gis-data/layers/index.ts'
import { type FixtureFeature, rectangle } from '../../../gis-data/rules/fixture.ts'
import type { RuleId } from '../../../gis-data/rules/index.ts'

export type Features = Partial<Record<LayerId, readonly FixtureFeature[]>>

export const unitA = '510117104201'
export const unitB = '510117104202'
export const unitC = '510117115201'

const unit = (fid: number, code: string, corners: [number, number, number, number]) => ({
  fid,
  unitCode: code,
  geometry: rectangle(...corners),
  values: {
    code,
    name: `${'甲乙丙'[fid - 1]}村`,
    town_code: code.slice(0, 9),
    town_name: code.startsWith('510117104') ? '唐昌街道' : '友爱镇',
    kind: 'village',
    agricultural: true,
  },
})

const house = (
  fid: number,
  unitCode: string,
  west: number,
  south: number,
  builtOn: string | null,
) => ({
  fid,
  unitCode,
  geometry: rectangle(west, south, west + 10, south + 10),
  values: { house_code: `H${fid}`, built_on: builtOn },
})

const homestead = (
  fid: number,
  unitCode: string,
  west: number,
  south: number,
  values: Record<string, string | null>,
) => ({
  fid,
  unitCode,
  geometry: rectangle(west, south, west + 9, south + 9),
  values: {
    parcel_code: `Z${fid}`,
    approved_on: '2010-01-01',
    use_state: 'occupied',
    disposition: 'merged',
    ...values,
  },
})

const household = (fid: number, unitCode: string, members = 3) => ({
  fid,
  unitCode,
  values: { code: `F${fid}`, head_name: '张示例', member_count: members },
})

const anywhere = (fid: number, corners: [number, number, number, number], values: object) => ({
  fid,
  geometry: rectangle(...corners),
  values: values as FixtureFeature['values'],
})

/**
 * Unit A lies at 0–1000, B at 1000–2000 east of it, C north of A. House 1 (A) and 3 (C) stand on
 * basic farmland and house 1 on paddy too; house 2 (B) conforms; household 1 holds two homesteads.
 */
export const smallDistrict: Features = {
  district: [anywhere(1, [0, 0, 2000, 2000], { code: '510117', name: '郫都区' })],
  town: [
    anywhere(1, [0, 0, 2000, 1000], { code: '510117104', name: '唐昌街道' }),
    anywhere(2, [0, 1000, 2000, 2000], { code: '510117115', name: '友爱镇' }),
  ],
  unit: [
    unit(1, unitA, [0, 0, 1000, 1000]),
    unit(2, unitB, [1000, 0, 2000, 1000]),
    unit(3, unitC, [0, 1000, 1000, 2000]),
  ],
  plan: [
    anywhere(1, [0, 0, 2000, 1000], {
      code: 'P1',
      kind: 'village',
      name: '片区规划',
      status: 'approved',
    }),
  ],
  basic_farmland: [
    { ...anywhere(1, [6, 0, 60, 60], { bsm: 'B1', plot_number: 'P1' }), unitCode: unitA },
    { ...anywhere(2, [0, 1500, 60, 1560], { bsm: 'B2', plot_number: 'P2' }), unitCode: unitC },
  ],
  ecological_redline: [anywhere(1, [1900, 1900, 1990, 1990], { code: 'R1', name: '红线' })],
  urban_growth_boundary: [
    anywhere(1, [1500, 1500, 1600, 1600], { code: 'U1', name: '唐昌', zone_code: '01' }),
  ],
  village_construction_boundary: [
    { ...anywhere(1, [500, 0, 600, 100], { code: 'V1', zone_code: '0301' }), unitCode: unitA },
    { ...anywhere(2, [1500, 0, 1600, 100], { code: 'V2', zone_code: '0301' }), unitCode: unitB },
  ],
  water_source_protection: [
    anywhere(1, [1800, 1800, 1850, 1850], { code: 'W1', name: '徐堰河', grade: '1' }),
  ],
  road: [anywhere(1, [0, 0, 1, 1], { code: 'G1', name: '国道', class: 'national' })].map(
    (road) => ({
      ...road,
      geometry: {
        type: 'LineString' as const,
        coordinates: [
          rectangle(0, 800, 1, 800).coordinates[0]![0]!,
          rectangle(2000, 800, 2001, 800).coordinates[0]![0]!,
        ],
      },
    }),
  ),
  road_land: [anywhere(1, [0, 790, 2000, 810], { code: 'L1', road_code: 'G1', class: 'national' })],
  linpan: [
    { ...anywhere(1, [700, 100, 760, 160], { code: 'N1', name: '林盘一' }), unitCode: unitA },
  ],
  land_parcel: [
    { ...anywhere(1, [0, 0, 60, 60], { bsm: 'D1', class_code: '0101' }), unitCode: unitA },
    { ...anywhere(2, [500, 0, 600, 100], { bsm: 'D2', class_code: '0702' }), unitCode: unitA },
  ],
  land_conversion: [
    anywhere(1, [900, 900, 910, 910], { code: 'C1', approval_number: '川府土〔2021〕1号' }),
  ],
  plan_village: [
    {
      ...anywhere(1, [500, 0, 600, 100], { code: 'Y1', plan_code: 'P1', use_code: '0703' }),
      unitCode: unitA,
    },
  ],
  plan_industry: [
    {
      ...anywhere(1, [590, 90, 620, 120], { code: 'I1', plan_code: 'P2', kind: 'tourism' }),
      unitCode: unitA,
    },
    {
      ...anywhere(2, [510, 10, 520, 20], { code: 'I2', plan_code: 'P2', kind: 'planting' }),
      unitCode: unitA,
    },
  ],
  plan_restoration: [
    {
      ...anywhere(1, [1500, 0, 1540, 40], { code: 'S1', plan_code: 'P3', kind: 'forest' }),
      unitCode: unitB,
    },
  ],
  rural_house: [
    house(1, unitA, 0, 0, '2015-01-01'),
    house(2, unitB, 1510, 10, '2015-01-01'),
    house(3, unitC, 10, 1510, null),
  ],
  homestead: [
    homestead(1, unitA, 510, 20, { household_code: 'F1' }),
    homestead(2, unitA, 530, 20, { household_code: 'F1', approved_on: '2015-05-01' }),
    homestead(3, unitB, 1510, 20, { household_code: 'F2', disposition: 'retained' }),
    homestead(4, unitC, 1520, 1520, { household_code: null }),
  ],
  household: [household(1, unitA), household(2, unitB), household(3, unitC)],
}

/** The rules that the small district has the data for, and whose findings are known. */
export const smallRules = [
  'A01',
  'A07',
  'B01',
  'C01',
  'C07',
  'D01',
  'D02',
  'E01',
  'E07',
  'F01',
  'G08',
  'G09',
] as const satisfies readonly RuleId[]

export const smallOptions = { today: '2026-11-24', rules: smallRules }

/** Every finding of those rules in the small district, as `key state`. */
export const smallFindings = [
  'A01:rural_house:1:basic_farmland:1 nonconforming',
  'A01:rural_house:3:basic_farmland:2 nonconforming',
  'B01:rural_house:1:land_parcel:1 nonconforming',
  'C07:unit:3 nonconforming',
  'D01:household:1:homestead:2 nonconforming',
  'D02:homestead:4 undecidable',
  'G08:plan_industry:1:plan_village:1 nonconforming',
  'G09:plan_restoration:1:homestead:3 nonconforming',
]
