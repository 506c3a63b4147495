/** Fixtures of C08. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const unit = (fid: number, west: number) => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: {
    code: `51011710420${fid}`,
    name: `单位${fid}`,
    town_code: '510117104',
    kind: 'village',
  },
})
const plan = (
  fid: number,
  corners: readonly [number, number, number, number],
  kind = 'village',
) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `P${fid}`, kind, name: `规划${fid}`, status: 'approved' },
})
const units = [unit(1, 0), unit(2, 100)]

export const c08Fixtures: readonly RuleFixture[] = [
  {
    title: '不及本村、超出两村、不属于任何村',
    titleEn: 'short of its village, beyond its two villages, and for no village at all',
    layers: {
      unit: units,
      plan: [plan(1, [0, 0, 90, 100]), plan(2, [0, 0, 203, 100]), plan(3, [60, 0, 140, 100])],
    },
    considered: 3,
    findings: [
      {
        subject: 'plan:1',
        object: null,
        state: 'nonconforming',
        areaM2: 1060.691,
        measure: { units: 1, beyond_m2: 0, short_m2: 1060.691 },
      },
      {
        subject: 'plan:2',
        object: null,
        state: 'nonconforming',
        areaM2: 318.2073,
        measure: { units: 2, short_m2: 0 },
      },
      {
        subject: 'plan:3',
        object: null,
        state: 'nonconforming',
        areaM2: 8485.528,
        measure: { units: 0 },
      },
    ],
  },
  {
    title: '与各村一致、偏差不足 20 ㎡、别种规划，符合',
    titleEn: 'as its villages, astray by less than 20 ㎡, and another kind of plan conform',
    layers: {
      unit: units,
      plan: [
        plan(1, [0, 0, 200, 100]),
        plan(2, [0.15, 0, 100, 100]),
        plan(3, [0, 0, 60, 100], 'industry'),
      ],
    },
    considered: 2,
    findings: [],
  },
]
