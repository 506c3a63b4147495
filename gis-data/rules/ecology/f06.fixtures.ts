/** Fixtures of F06. */
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

export const f06Fixtures: readonly RuleFixture[] = [
  {
    title: '新建、已有、年代不明的农房，一处有一半经同意',
    titleEn: 'new, existing and undated houses, and one half covered by a consent',
    layers: {
      forest_land: [zone(1, 0, { kind: 'local_welfare' })],
      forest_conversion: [
        {
          fid: 1,
          geometry: rectangle(85, 0, 100, 20),
          values: { code: 'C1', approval_number: '川林审〔2021〕1号' },
        },
      ],
      rural_house: [
        house(1, 0, '2020-01-01'),
        house(2, 20, '2019-12-31'),
        house(3, 40, null),
        house(4, 80, '2021-05-01'),
      ],
      plan_industry: [project(1, 60, {})],
    },
    considered: 5,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'forest_land:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { kind: 'local_welfare' },
      },
      { subject: 'rural_house:2', object: 'forest_land:1', state: 'notice', areaM2: 106.0696 },
      {
        subject: 'rural_house:3',
        object: 'forest_land:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'built_on_missing' },
      },
      {
        subject: 'rural_house:4',
        object: 'forest_land:1',
        state: 'nonconforming',
        areaM2: 53.0348,
      },
      {
        subject: 'plan_industry:1',
        object: 'forest_land:1',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
    ],
  },
  {
    title: '经同意的农房，以及林外的农房',
    titleEn: 'a house that a consent covers, and one outside the forest',
    layers: {
      forest_land: [zone(1, 0, { kind: 'commercial' })],
      forest_conversion: [{ fid: 1, geometry: rectangle(0, 0, 20, 20), values: { code: 'C1' } }],
      rural_house: [house(1, 0, '2022-01-01'), house(2, 100, '2022-01-01')],
    },
    considered: 2,
    findings: [],
  },
]
