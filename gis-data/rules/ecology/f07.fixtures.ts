/** Fixtures of F07. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const zone = (fid: number, west: number, values: Record<string, string | null> = {}) => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: { code: `Z${fid}`, name: `区${fid}`, ...values },
})
const house = (fid: number, west: number, builtOn: string | null, south = 0) => ({
  fid,
  geometry: rectangle(west, south, west + 10, south + 10),
  values: { house_code: `H${fid}`, built_on: builtOn },
})
const project = (fid: number, west: number, values: Record<string, string | boolean | null>) => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { code: `I${fid}`, plan_code: 'P', kind: 'construction', ...values },
})

export const f07Fixtures: readonly RuleFixture[] = [
  {
    title: '按等级和日期',
    titleEn: 'by grade and date',
    layers: {
      wetland: [
        zone(1, 0, { grade: 'national' }),
        zone(2, 100, { grade: 'ordinary' }),
        zone(3, 200, { grade: null }),
      ],
      rural_house: [
        house(1, 0, '2022-06-01'),
        house(2, 100, '2023-01-01'),
        house(3, 20, '2022-05-31'),
        house(4, 40, null),
        house(5, 200, '2023-01-01'),
      ],
      plan_industry: [project(1, 150, {})],
    },
    considered: 6,
    findings: [
      { subject: 'rural_house:1', object: 'wetland:1', state: 'nonconforming', areaM2: 106.0696 },
      {
        subject: 'rural_house:2',
        object: 'wetland:2',
        state: 'conditional',
        areaM2: 106.0696,
        measure: { grade: 'ordinary' },
      },
      { subject: 'rural_house:3', object: 'wetland:1', state: 'notice', areaM2: 106.0696 },
      {
        subject: 'rural_house:4',
        object: 'wetland:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'built_on_missing' },
      },
      {
        subject: 'rural_house:5',
        object: 'wetland:3',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'grade_missing' },
      },
      { subject: 'plan_industry:1', object: 'wetland:2', state: 'conditional', areaM2: 106.0696 },
    ],
  },
  {
    title: '湿地旁的农房',
    titleEn: 'a house beside the wetland',
    layers: {
      wetland: [zone(1, 0, { grade: 'national' })],
      rural_house: [house(1, 100, '2023-01-01')],
    },
    considered: 1,
    findings: [],
  },
]
