/** Fixtures of E04. */
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
    class: 'high_speed',
    area_kind: 'village',
    reference: 'embankment_toe',
    in_service_on: '2015-01-01',
    ...values,
  },
})
const house = (fid: number, west: number, builtOn: string | null, south = 0) => ({
  fid,
  geometry: rectangle(west, south, west + 10, south + 10),
  values: { house_code: `H${fid}`, built_on: builtOn },
})

export const e04Fixtures: readonly RuleFixture[] = [
  {
    title: '按区段和铁路种类：新建、已有、年代不明、只有中心线',
    titleEn: 'by area and kind of railway, new, existing, undated, and a bare centre line',
    layers: {
      railway: [
        line(1, 0),
        line(2, 200, { reference: 'centre_line' }),
        line(3, 400, { area_kind: null }),
        line(4, 600, { in_service_on: null }),
      ],
      rural_house: [
        house(1, 100, '2016-01-01', 9),
        house(2, 150, '2013-12-31', 9),
        house(3, 200, null, 9),
        house(4, 250, '2014-06-01', 9),
        house(5, 100, '2016-01-01', 220),
        house(6, 100, '2016-01-01', 409),
        house(7, 100, '2016-01-01', 609),
      ],
    },
    considered: 7,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'railway:1',
        state: 'conditional',
        areaM2: 48.0471,
        measure: { distance_m: 9.98, setback_m: 15, reference: 'embankment_toe' },
      },
      { subject: 'rural_house:2', object: 'railway:1', state: 'notice', areaM2: 48.054 },
      {
        subject: 'rural_house:3',
        object: 'railway:1',
        state: 'undecidable',
        areaM2: 48.059,
        measure: { reason: 'built_on_missing' },
      },
      { subject: 'rural_house:4', object: 'railway:1', state: 'notice', areaM2: 48.0618 },
      {
        subject: 'rural_house:5',
        object: 'railway:2',
        state: 'undecidable',
        areaM2: 106.0672,
        measure: { reason: 'centre_line_only' },
      },
      {
        subject: 'rural_house:6',
        object: 'railway:3',
        state: 'undecidable',
        areaM2: 106.0652,
        measure: { reason: 'area_kind_missing' },
      },
      {
        subject: 'rural_house:7',
        object: 'railway:4',
        state: 'undecidable',
        areaM2: 48.044,
        measure: { reason: 'in_service_on_missing' },
      },
    ],
  },
  {
    title: '刚好在保护区外：村内普通铁路、远离中心线',
    titleEn: 'just beyond the zone: ordinary railway in a village, and far from a centre line',
    layers: {
      railway: [line(1, 0, { class: 'ordinary' }), line(2, 200, { reference: 'centre_line' })],
      rural_house: [house(1, 100, '2016-01-01', 11), house(2, 100, '2016-01-01', 237)],
    },
    considered: 2,
    findings: [],
  },
]
