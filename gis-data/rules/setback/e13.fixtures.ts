/** Fixtures of E13. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const zone = (fid: number, west: number, values: Record<string, string | null> = {}) => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: { code: `Z${fid}`, name: `区${fid}`, ...values },
})
const project = (fid: number, west: number, values: Record<string, string | boolean | null>) => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { code: `I${fid}`, plan_code: 'P', kind: 'construction', ...values },
})

export const e13Fixtures: readonly RuleFixture[] = [
  {
    title: '未评估、不明、已评估',
    titleEn: 'not assessed, unknown, and assessed',
    layers: {
      geohazard_zone: [zone(1, 0, { level: 'low' })],
      plan_industry: [
        project(1, 0, { geohazard_assessed: false }),
        project(2, 20, { geohazard_assessed: null }),
        project(3, 40, { geohazard_assessed: true }),
        project(4, 60, { geohazard_assessed: false, kind: 'planting' }),
      ],
    },
    considered: 3,
    findings: [
      {
        subject: 'plan_industry:1',
        object: 'geohazard_zone:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { level: 'low' },
      },
      {
        subject: 'plan_industry:2',
        object: 'geohazard_zone:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'assessment_unknown' },
      },
    ],
  },
  {
    title: '区外未评估的项目',
    titleEn: 'a project outside without an assessment',
    layers: {
      geohazard_zone: [zone(1, 0, { level: 'high' })],
      plan_industry: [project(1, 100, { geohazard_assessed: false })],
    },
    considered: 1,
    findings: [],
  },
]
