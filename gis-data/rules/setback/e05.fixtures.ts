/** Fixtures of E05. */
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
    laying: 'overhead',
    reference: 'outer_conductor',
    in_service_on: '2010-01-01',
    ...values,
  },
})
const house = (fid: number, west: number, builtOn: string | null, south = 0) => ({
  fid,
  geometry: rectangle(west, south, west + 10, south + 10),
  values: { house_code: `H${fid}`, built_on: builtOn },
})

export const e05Fixtures: readonly RuleFixture[] = [
  {
    title: '按电压：新建、已有、年代不明、电缆、只有中心线',
    titleEn: 'by voltage, new, existing, undated, a cable, and a bare centre line',
    layers: {
      power_line: [
        line(1, 0),
        line(2, 200, { voltage_kv: 500, reference: null }),
        line(3, 400, { laying: 'cable', reference: null }),
        line(4, 600, { voltage_kv: 800 }),
        line(5, 800, { in_service_on: null }),
      ],
      rural_house: [
        house(1, 100, '2016-01-01', 9),
        house(2, 150, '1987-09-14', 9),
        house(3, 200, null, 9),
        house(4, 250, '2007-06-01', 9),
        house(5, 100, '2016-01-01', 220),
        house(6, 100, '2016-01-01', 400.5),
        house(7, 100, '2016-01-01', 609),
        house(8, 100, '2016-01-01', 809),
      ],
    },
    considered: 8,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'power_line:1',
        state: 'nonconforming',
        areaM2: 48.0471,
        measure: { distance_m: 9.98, setback_m: 15, reference: 'outer_conductor' },
      },
      { subject: 'rural_house:2', object: 'power_line:1', state: 'notice', areaM2: 48.054 },
      {
        subject: 'rural_house:3',
        object: 'power_line:1',
        state: 'undecidable',
        areaM2: 48.059,
        measure: { reason: 'built_on_missing' },
      },
      { subject: 'rural_house:4', object: 'power_line:1', state: 'notice', areaM2: 48.0618 },
      {
        subject: 'rural_house:5',
        object: 'power_line:2',
        state: 'undecidable',
        areaM2: 106.0672,
        measure: { reason: 'centre_line_only' },
      },
      {
        subject: 'rural_house:6',
        object: 'power_line:3',
        state: 'nonconforming',
        areaM2: 1.8921,
        measure: { distance_m: 0.55, setback_m: 0.75, reference: 'cable_marks' },
      },
      {
        subject: 'rural_house:7',
        object: 'power_line:4',
        state: 'undecidable',
        areaM2: 106.063,
        measure: { reason: 'voltage_unlisted' },
      },
      {
        subject: 'rural_house:8',
        object: 'power_line:5',
        state: 'undecidable',
        areaM2: 48.043,
        measure: { reason: 'in_service_on_missing' },
      },
    ],
  },
  {
    title: '220 kV 刚超过 15 米、10 kV 刚超过 5 米、不足 1 kV 线路旁',
    titleEn: 'just beyond 15 m of 220 kV and 5 m of 10 kV, and beside a line below 1 kV',
    layers: {
      power_line: [line(1, 0), line(2, 200, { voltage_kv: 10 }), line(3, 400, { voltage_kv: 0.4 })],
      rural_house: [
        house(1, 100, '2016-01-01', 13.6),
        house(2, 100, '2016-01-01', 204.6),
        house(3, 100, '2016-01-01', 401),
      ],
    },
    considered: 3,
    findings: [],
  },
]
