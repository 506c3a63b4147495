/** Fixtures of A09. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const town = {
  fid: 1,
  geometry: rectangle(0, 0, 40, 40),
  values: { code: 'T', name: '城镇', zone_code: '02' },
}
const village = {
  fid: 2,
  geometry: rectangle(60, 0, 80, 20),
  values: { code: 'V', zone_code: '0302' },
}
const project = (
  fid: number,
  corners: [number, number, number, number],
  values: Record<string, string | null>,
) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `I${fid}`, plan_code: 'P', kind: 'construction', ...values },
})
const planned = (fid: number, corners: [number, number, number, number], use_code: string) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `Y${fid}`, plan_code: 'P', use_code },
})

export const a09Fixtures: readonly RuleFixture[] = [
  {
    title: '厂房一半在两条边界之外，规划商铺整个在外',
    titleEn: 'a factory half outside both boundaries, planned shops wholly outside',
    layers: {
      urban_growth_boundary: [town],
      village_construction_boundary: [village],
      plan_industry: [project(1, [70, 0, 90, 10], { use_code: '1001' })],
      plan_village: [planned(1, [100, 0, 110, 10], '090101')],
    },
    considered: 2,
    findings: [
      {
        subject: 'plan_industry:1',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { inside_m2: 106.0696, use_code: '1001' },
      },
      { subject: 'plan_village:1', object: null, state: 'nonconforming', areaM2: 106.0696 },
    ],
  },
  {
    title: '没有用途的建设项目伸出边界，无法判定',
    titleEn: 'a building project without a use cannot be judged where it reaches outside',
    layers: {
      urban_growth_boundary: [town],
      village_construction_boundary: [village],
      plan_industry: [
        project(1, [100, 0, 110, 10], { use_code: null }),
        project(2, [10, 0, 20, 10], { use_code: null }),
      ],
    },
    considered: 2,
    findings: [
      {
        subject: 'plan_industry:1',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'use_missing' },
      },
    ],
  },
  {
    title: '在任一边界之内符合；界外的仓储不审查',
    titleEn: 'inside either boundary, or a store outside, conforms or is not considered',
    layers: {
      urban_growth_boundary: [town],
      village_construction_boundary: [village],
      plan_industry: [
        project(1, [60, 0, 80, 20], { use_code: '0901' }),
        project(2, [100, 0, 110, 10], { use_code: '1101' }),
        project(3, [100, 20, 110, 30], { kind: 'planting', use_code: null }),
      ],
      plan_village: [planned(1, [30, 0, 40, 10], '0701'), planned(2, [100, 40, 110, 50], '0703')],
    },
    considered: 2,
    findings: [],
  },
]
