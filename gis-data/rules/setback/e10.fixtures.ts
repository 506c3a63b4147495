/** Fixtures of E10. */
import { type RuleFixture, rectangle } from '../fixture.ts'

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
const canal = (fid: number, west: number, classCode: string) => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: { parcel_id: `P${fid}`, class_code: classCode },
})

export const e10Fixtures: readonly RuleFixture[] = [
  {
    title: '调查的沟渠，以及渠道的管护范围',
    titleEn: 'a canal of the survey, and the protection range of one',
    layers: {
      land_parcel: [canal(1, 0, '1107'), canal(2, 100, '1107A'), canal(3, 200, '0101')],
      canal_protection: [
        { fid: 1, geometry: rectangle(300, 0, 400, 100), values: { code: 'G1', name: '柏木河' } },
      ],
      rural_house: [
        house(1, 0, '2016-07-01'),
        house(2, 100, '2016-06-30'),
        house(3, 300, null),
        house(4, 200, '2020-01-01'),
      ],
      plan_industry: [project(1, 340, {})],
    },
    considered: 5,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'land_parcel:1',
        state: 'conditional',
        areaM2: 106.0696,
        measure: { reference: 'survey_boundary' },
      },
      { subject: 'rural_house:2', object: 'land_parcel:2', state: 'notice', areaM2: 106.0696 },
      {
        subject: 'rural_house:3',
        object: 'canal_protection:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'built_on_missing' },
      },
      {
        subject: 'plan_industry:1',
        object: 'canal_protection:1',
        state: 'conditional',
        areaM2: 106.0696,
        measure: { reference: 'announced_boundary' },
      },
    ],
  },
  {
    title: '渠边的农房',
    titleEn: 'a house beside the canal',
    layers: {
      land_parcel: [canal(1, 0, '1107')],
      canal_protection: [{ fid: 1, geometry: rectangle(300, 0, 400, 100), values: { code: 'G1' } }],
      rural_house: [house(1, 100, '2020-01-01')],
    },
    considered: 1,
    findings: [],
  },
]
