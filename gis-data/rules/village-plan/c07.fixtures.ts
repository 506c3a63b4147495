/** Fixtures of C07. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const unit = (
  fid: number,
  corners: readonly [number, number, number, number],
  kind: string,
  agricultural = false,
) => ({
  fid,
  geometry: rectangle(...corners),
  values: {
    code: `51011710420${fid}`,
    name: `单位${fid}`,
    town_code: '510117104',
    kind,
    agricultural,
  },
})
const plan = (
  fid: number,
  corners: readonly [number, number, number, number],
  status: string,
  kind = 'village',
) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `P${fid}`, kind, name: `规划${fid}`, status },
})

export const c07Fixtures: readonly RuleFixture[] = [
  {
    title: '部分覆盖的村、只有公示中规划的村、没有规划的农村社区',
    titleEn:
      'a village covered in part, one by a plan on notice only, and a rural community by none',
    layers: {
      unit: [
        unit(1, [0, 0, 100, 100], 'village'),
        unit(2, [100, 0, 200, 100], 'village'),
        unit(3, [0, 100, 100, 200], 'community', true),
        unit(4, [100, 100, 200, 200], 'community'),
      ],
      plan: [
        plan(1, [0, 0, 60, 100], 'approved'),
        plan(2, [50, 0, 99, 100], 'approved'),
        plan(3, [100, 0, 200, 100], 'notice'),
        plan(4, [0, 0, 200, 200], 'approved', 'spatial'),
      ],
    },
    considered: 3,
    findings: [
      {
        subject: 'unit:1',
        object: 'plan:1',
        state: 'nonconforming',
        areaM2: 106.0691,
        measure: { uncovered_percent: 1 },
      },
      { subject: 'unit:2', object: null, state: 'nonconforming', areaM2: 10606.9106 },
      { subject: 'unit:3', object: null, state: 'nonconforming', areaM2: 10606.8005 },
    ],
  },
  {
    title: '两村合编、边界偏差 0.3 % 的规划符合',
    titleEn: 'a plan for two villages whose edge strays by 0.3 % conforms',
    layers: {
      unit: [unit(1, [0, 0, 100, 100], 'village'), unit(2, [100, 0, 200, 100], 'village')],
      plan: [plan(1, [0.3, 0, 200, 100], 'approved')],
    },
    considered: 2,
    findings: [],
  },
]
