/** Fixtures of E07. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const zone = (fid: number, west: number, grade: string) => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: { code: `W${fid}`, name: '徐堰河', grade },
})
const house = (fid: number, west: number, builtOn: string | null) => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { house_code: `H${fid}`, built_on: builtOn },
})

export const e07Fixtures: readonly RuleFixture[] = [
  {
    title: '一级保护区内新建、旧有、年代不明的农房和产业项目',
    titleEn: 'new, old and undated houses and an industry project in a first grade zone',
    layers: {
      water_source_protection: [zone(1, 0, '1')],
      rural_house: [house(1, 0, '2008-06-01'), house(2, 20, '2008-05-31'), house(3, 40, null)],
      plan_industry: [
        {
          fid: 1,
          geometry: rectangle(95, 0, 120, 10),
          values: { code: 'I1', plan_code: 'P', kind: 'planting' },
        },
      ],
    },
    considered: 4,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'water_source_protection:1',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      {
        subject: 'rural_house:2',
        object: 'water_source_protection:1',
        state: 'notice',
        areaM2: 106.0696,
      },
      {
        subject: 'rural_house:3',
        object: 'water_source_protection:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'built_on_missing' },
      },
      {
        subject: 'plan_industry:1',
        object: 'water_source_protection:1',
        state: 'nonconforming',
        areaM2: 53.0348,
      },
    ],
  },
  {
    title: '二级保护区不归本规则管',
    titleEn: 'a second grade zone is not this rule’s concern',
    layers: {
      water_source_protection: [zone(1, 0, '1'), zone(2, 100, '2')],
      rural_house: [house(1, 100, '2020-01-01')],
    },
    considered: 1,
    findings: [],
  },
]
