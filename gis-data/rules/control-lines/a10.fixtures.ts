/** Fixtures of A10. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const zone = (fid: number, west: number, zone_code: string) => ({
  fid,
  geometry: rectangle(west, 0, west + 40, 40),
  values: { code: `T${fid}`, name: '城镇', zone_code },
})
const planned = (fid: number, west: number, use_code: string) => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { code: `Y${fid}`, plan_code: 'P', use_code },
})

export const a10Fixtures: readonly RuleFixture[] = [
  {
    title: '规划宅基地和村级服务设施伸入集中建设区',
    titleEn: 'a planned homestead and a village service reach into the concentrated area',
    layers: {
      urban_growth_boundary: [zone(1, 0, '01')],
      plan_village: [planned(1, 20, '070301'), planned(2, 36, '0704')],
    },
    considered: 2,
    findings: [
      {
        subject: 'plan_village:1',
        object: 'urban_growth_boundary:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { use_code: '070301' },
      },
      {
        subject: 'plan_village:2',
        object: 'urban_growth_boundary:1',
        state: 'nonconforming',
        areaM2: 42.4278,
      },
    ],
  },
  {
    title: '弹性发展区和集中建设区边线符合；水田不审查',
    titleEn:
      'the flexible zone and the edge of the concentrated area conform; paddy is not considered',
    layers: {
      urban_growth_boundary: [zone(1, 0, '01'), zone(2, 40, '02')],
      plan_village: [planned(1, 40, '0703'), planned(2, 0, '0101')],
    },
    considered: 1,
    findings: [],
  },
]
