/** Fixtures of E09. */
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
const range = (fid: number, west: number) => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: { code: `R${fid}`, river_name: '柏条河', bank: '左岸' },
})

export const e09Fixtures: readonly RuleFixture[] = [
  {
    title: '管理范围内新建、已有、年代不明的农房和一个项目',
    titleEn: 'new, existing and undated houses and a project in the range',
    layers: {
      river_management_range: [range(1, 0)],
      rural_house: [house(1, 0, '1988-06-10'), house(2, 20, '1988-06-09'), house(3, 40, null)],
      plan_industry: [project(1, 95, {})],
    },
    considered: 4,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'river_management_range:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { reference: 'announced_boundary' },
      },
      {
        subject: 'rural_house:2',
        object: 'river_management_range:1',
        state: 'notice',
        areaM2: 106.0696,
      },
      {
        subject: 'rural_house:3',
        object: 'river_management_range:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'built_on_missing' },
      },
      {
        subject: 'plan_industry:1',
        object: 'river_management_range:1',
        state: 'nonconforming',
        areaM2: 53.0348,
      },
    ],
  },
  {
    title: '管理范围内的种植基地，以及只压边的农房',
    titleEn: 'a planting base in the range, and a house that only touches it',
    layers: {
      river_management_range: [range(1, 0)],
      rural_house: [house(1, 100, '2020-01-01')],
      plan_industry: [project(1, 0, { kind: 'planting' })],
    },
    considered: 1,
    findings: [],
  },
]
