/** Fixtures of E16. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const farm = (fid: number, west: number, on: string | null, south = 0) => ({
  fid,
  geometry: rectangle(west, south, west + 10, south + 10),
  values: { code: `F${fid}`, name: `养殖场${fid}`, species: '生猪', established_on: on },
})
const zone = (fid: number, west: number, values: Record<string, string | null> = {}) => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: { code: `Z${fid}`, name: `区${fid}`, ...values },
})
const far = rectangle(0, 9000, 100, 9100)
const farTown = { fid: 9, geometry: far, values: { code: 'T9', name: '城镇' } }
const farWater = { fid: 9, geometry: far, values: { code: 'W9', name: '水源', grade: '2' } }
const farBan = { fid: 9, geometry: far, values: { code: 'B9', name: '禁养区' } }
const farSchool = {
  fid: 9,
  geometry: { type: 'Point' as const, coordinates: [103.85, 30.92] },
  values: { code: 'G9', name: '小学', kind: '08' },
}

export const e16Fixtures: readonly RuleFixture[] = [
  {
    title: '在禁养区、在水源保护区、近学校、近城镇',
    titleEn: 'in a closed zone, in a water source zone, near a school and near a town',
    layers: {
      livestock_ban_zone: [zone(1, 0, { announced_on: '2017-06-01' })],
      water_source_protection: [zone(1, 2000, { grade: '3' })],
      urban_growth_boundary: [
        {
          fid: 1,
          geometry: rectangle(4000, 0, 4100, 100),
          values: { code: 'T1', name: '城镇', zone_code: '01' },
        },
      ],
      public_facility: [
        {
          fid: 1,
          geometry: { type: 'Point' as const, coordinates: [103.91, 30.83] },
          values: { code: 'G1', name: '小学', kind: '08' },
        },
        {
          fid: 2,
          geometry: { type: 'Point' as const, coordinates: [103.93, 30.83] },
          values: { code: 'G2', name: '公厕', kind: '14' },
        },
      ],
      livestock_farm: [
        farm(1, 0, '2018-01-01'),
        farm(2, 20, '2016-01-01'),
        farm(3, 40, null),
        farm(4, 2000, '2018-01-01'),
        farm(5, 2300, '2018-01-01'),
        farm(6, 4300, '2018-01-01'),
        farm(7, 6100, '2018-01-01'),
        farm(8, 8000, '2018-01-01'),
      ],
    },
    considered: 8,
    findings: [
      {
        subject: 'livestock_farm:1',
        object: 'livestock_ban_zone:1',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      {
        subject: 'livestock_farm:2',
        object: 'livestock_ban_zone:1',
        state: 'notice',
        areaM2: 106.0696,
      },
      {
        subject: 'livestock_farm:3',
        object: 'livestock_ban_zone:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'established_on_missing' },
      },
      {
        subject: 'livestock_farm:4',
        object: 'water_source_protection:1',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      {
        subject: 'livestock_farm:5',
        object: 'water_source_protection:1',
        state: 'conditional',
        areaM2: 106.0696,
        measure: { distance_m: 191.37, setback_m: 500 },
      },
      {
        subject: 'livestock_farm:6',
        object: 'urban_growth_boundary:1',
        state: 'conditional',
        areaM2: 106.0696,
      },
      {
        subject: 'livestock_farm:7',
        object: 'public_facility:1',
        state: 'conditional',
        areaM2: 106.0696,
      },
    ],
  },
  {
    title: '距各处都超过 500 米的养殖场',
    titleEn: 'a farm more than 500 m from everything',
    layers: {
      livestock_ban_zone: [farBan],
      water_source_protection: [farWater],
      urban_growth_boundary: [farTown],
      public_facility: [farSchool],
      livestock_farm: [farm(1, 0, '2020-01-01')],
    },
    considered: 1,
    findings: [],
  },
]
