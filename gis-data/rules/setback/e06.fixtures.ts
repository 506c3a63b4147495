/** Fixtures of E06. */
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
    medium: '天然气',
    in_service_on: '2012-01-01',
    ...values,
  },
})
const house = (fid: number, west: number, builtOn: string | null, south = 0) => ({
  fid,
  geometry: rectangle(west, south, west + 10, south + 10),
  values: { house_code: `H${fid}`, built_on: builtOn },
})

export const e06Fixtures: readonly RuleFixture[] = [
  {
    title: '新建、已有、年代不明的农房，以及没有日期的管道',
    titleEn: 'new, existing and undated houses, and a pipeline without a date',
    layers: {
      pipeline: [line(1, 0), line(2, 200, { in_service_on: null })],
      rural_house: [
        house(1, 100, '2016-01-01', 3),
        house(2, 150, '2010-09-30', 3),
        house(3, 200, null, 3),
        house(4, 250, '2011-06-01', 3),
        house(5, 100, '2016-01-01', 203),
        house(6, 300, '2016-01-01', -5),
      ],
    },
    considered: 6,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'pipeline:1',
        state: 'nonconforming',
        areaM2: 16.0299,
        measure: { distance_m: 3.33, setback_m: 5, reference: 'pipeline_axis' },
      },
      { subject: 'rural_house:2', object: 'pipeline:1', state: 'notice', areaM2: 16.0368 },
      {
        subject: 'rural_house:3',
        object: 'pipeline:1',
        state: 'undecidable',
        areaM2: 16.0418,
        measure: { reason: 'built_on_missing' },
      },
      { subject: 'rural_house:4', object: 'pipeline:1', state: 'notice', areaM2: 16.0446 },
      {
        subject: 'rural_house:5',
        object: 'pipeline:2',
        state: 'undecidable',
        areaM2: 16.0295,
        measure: { reason: 'in_service_on_missing' },
      },
      {
        subject: 'rural_house:6',
        object: 'pipeline:1',
        state: 'nonconforming',
        areaM2: 95.6591,
        measure: { distance_m: 0 },
      },
    ],
  },
  {
    title: '刚超过 5 米',
    titleEn: 'just beyond 5 m',
    layers: {
      pipeline: [line(1, 0)],
      rural_house: [house(1, 100, '2016-01-01', 4.6)],
    },
    considered: 1,
    findings: [],
  },
]
