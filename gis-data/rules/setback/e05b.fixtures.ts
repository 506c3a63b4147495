/** Fixtures of E05b. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const lineAt = (north: number) => ({
  type: 'MultiLineString' as const,
  coordinates: [
    [
      [103.85, 30.83 + north * 1e-5],
      [103.856, 30.83 + north * 1e-5],
    ],
  ],
})
const line = (fid: number, north: number, values: Record<string, string | number | null> = {}) => ({
  fid,
  geometry: lineAt(north),
  values: {
    code: `L${fid}`,
    name: `线${fid}`,
    voltage_kv: 220,
    width_m: null,
    approved_on: '2020-01-01',
    ...values,
  },
})
const house = (fid: number, west: number, builtOn: string | null, south = 0) => ({
  fid,
  geometry: rectangle(west, south, west + 10, south + 10),
  values: { house_code: `H${fid}`, built_on: builtOn },
})

export const e05bFixtures: readonly RuleFixture[] = [
  {
    title: '在写明的宽度内、在最小宽度内、在最小与最大之间、年代不明',
    titleEn:
      'within a declared width, within the least width, between least and greatest, and undated',
    layers: {
      power_corridor: [
        line(1, 0, { width_m: 36 }),
        line(2, 200),
        line(3, 600, { approved_on: null }),
      ],
      rural_house: [
        house(1, 100, '2021-01-01', 15),
        house(2, 150, '2019-12-31', 15),
        house(3, 200, null, 15),
        house(4, 100, '2021-01-01', 209),
        house(5, 100, '2021-01-01', 215),
        house(6, 100, '2021-01-01', 609),
      ],
    },
    considered: 6,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'power_corridor:1',
        state: 'nonconforming',
        areaM2: 13.103,
        measure: { distance_m: 16.63, setback_m: 18, reference: 'corridor_axis' },
      },
      { subject: 'rural_house:2', object: 'power_corridor:1', state: 'notice', areaM2: 13.11 },
      {
        subject: 'rural_house:3',
        object: 'power_corridor:1',
        state: 'undecidable',
        areaM2: 13.1149,
        measure: { reason: 'built_on_missing' },
      },
      {
        subject: 'rural_house:4',
        object: 'power_corridor:2',
        state: 'nonconforming',
        areaM2: 48.046,
        measure: { setback_m: 15 },
      },
      {
        subject: 'rural_house:5',
        object: 'power_corridor:2',
        state: 'undecidable',
        areaM2: 106.0673,
        measure: { reason: 'width_missing' },
      },
      {
        subject: 'rural_house:6',
        object: 'power_corridor:3',
        state: 'undecidable',
        areaM2: 48.044,
        measure: { reason: 'approved_on_missing' },
      },
    ],
  },
  {
    title: '刚好在走廊外',
    titleEn: 'just beyond the corridor',
    layers: {
      power_corridor: [line(1, 0, { width_m: 36 }), line(2, 200)],
      rural_house: [house(1, 100, '2021-01-01', 16.3), house(2, 100, '2021-01-01', 218.1)],
    },
    considered: 2,
    findings: [],
  },
]
