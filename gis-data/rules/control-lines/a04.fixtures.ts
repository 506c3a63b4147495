/** Fixtures of A04. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const plan = (code: string, values: Record<string, string> = {}) => ({
  fid: 1,
  geometry: rectangle(0, 0, 100, 100),
  values: { code, kind: 'village', name: '村规', status: 'approved', ...values },
})
const plot = (fid: number, corners: [number, number, number, number]) => ({
  fid,
  geometry: rectangle(...corners),
  values: { bsm: `B${fid}`, plot_number: `P${fid}` },
})
const drawn = (fid: number, corners: [number, number, number, number], plan_code = 'CG1') => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `G${fid}`, plan_code },
})

export const a04Fixtures: readonly RuleFixture[] = [
  {
    title: '漏划一块、多划一条；规划范围以外的不计',
    titleEn: 'a plot left out and a strip drawn too many; what lies beyond the plan does not count',
    layers: {
      plan: [plan('CG1')],
      basic_farmland: [
        plot(1, [0, 0, 20, 20]),
        plot(2, [0, 20, 10, 30]),
        plot(3, [90, 50, 120, 60]),
      ],
      village_basic_farmland: [
        drawn(1, [0, 0, 20, 20]),
        drawn(2, [90, 50, 100, 60]),
        drawn(3, [20, 0, 30, 10]),
      ],
    },
    considered: 1,
    findings: [
      {
        subject: 'plan:1',
        object: null,
        state: 'nonconforming',
        areaM2: 212.139,
        measure: { missing_m2: 106.0694, surplus_m2: 106.0696, missing_plots: 1 },
      },
    ],
  },
  {
    title: '同一土地分块不同、相差不足 1 ㎡，符合',
    titleEn: 'the same land in other pieces conforms, and so does a difference below 1 ㎡',
    layers: {
      plan: [plan('CG1')],
      basic_farmland: [plot(1, [0, 0, 20, 20]), plot(2, [20, 0, 40, 20])],
      village_basic_farmland: [drawn(1, [0, 0, 40, 10]), drawn(2, [0, 10, 39.95, 20])],
    },
    considered: 1,
    findings: [],
  },
  {
    title: '没有上交边界的规划无法判定，已被取代的不管',
    titleEn:
      'a plan that has handed in no boundary cannot be judged, a superseded one is left alone',
    layers: {
      plan: [plan('CG1'), { ...plan('CG0', { status: 'superseded' }), fid: 2 }],
      basic_farmland: [plot(1, [0, 0, 20, 20])],
      village_basic_farmland: [drawn(1, [0, 0, 20, 20], 'CG9')],
    },
    considered: 1,
    findings: [
      {
        subject: 'plan:1',
        object: null,
        state: 'undecidable',
        areaM2: 424.2782,
        measure: { reason: 'no_boundary' },
      },
    ],
  },
]
