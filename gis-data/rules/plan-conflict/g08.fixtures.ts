/** Fixtures of G08. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const use = (fid: number, west: number, code: string) => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: { code: `V${fid}`, plan_code: 'P1', use_code: code },
})
const project = (fid: number, west: number, kind: string) => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { code: `I${fid}`, plan_code: 'P2', kind },
})
const plan = (fid: number, code: string, status: string) => ({
  fid,
  geometry: rectangle(0, 0, 400, 100),
  values: { code, kind: 'village', name: code, status },
})

export const g08Fixtures: readonly RuleFixture[] = [
  {
    title: '旅游项目跨水田和村民住宅，每种用途各记一条',
    titleEn: 'a tourism project across paddy and village housing gives one finding for each use',
    layers: {
      plan_village: [use(1, 0, '0101'), use(2, 100, '0703'), use(3, 200, '0901')],
      plan_industry: [project(1, 95, 'tourism'), project(2, 195, 'construction')],
    },
    considered: 2,
    findings: [
      {
        subject: 'plan_industry:1',
        object: 'plan_village:1',
        state: 'nonconforming',
        areaM2: 53.0348,
        measure: { use_code: '0101' },
      },
      {
        subject: 'plan_industry:1',
        object: 'plan_village:2',
        state: 'nonconforming',
        areaM2: 53.0348,
      },
      {
        subject: 'plan_industry:2',
        object: 'plan_village:2',
        state: 'nonconforming',
        areaM2: 53.0348,
      },
    ],
  },
  {
    title: '商业和工业用地上的项目符合；种植基地不审查',
    titleEn:
      'projects on commercial and industrial land conform; planting bases are not considered',
    layers: {
      plan_village: [use(1, 0, '090102'), use(2, 100, '1001'), use(3, 200, '0101')],
      plan_industry: [project(1, 95, 'construction'), project(2, 210, 'planting')],
    },
    considered: 1,
    findings: [],
  },
  {
    title: '已被取代的规划既不审查，也不作为依据',
    titleEn: 'what a superseded plan said is neither judged nor held against others',
    layers: {
      plan: [plan(1, 'P0', 'superseded'), plan(2, 'P1', 'approved')],
      plan_village: [
        { ...use(1, 0, '0101'), values: { code: 'V1', plan_code: 'P0', use_code: '0101' } },
        use(2, 0, '0901'),
      ],
      plan_industry: [
        project(1, 10, 'tourism'),
        {
          ...project(2, 300, 'tourism'),
          values: { code: 'I2', plan_code: 'P0', kind: 'tourism' },
        },
      ],
    },
    considered: 1,
    findings: [],
  },
]
