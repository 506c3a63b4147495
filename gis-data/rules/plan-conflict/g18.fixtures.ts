/** Fixtures of G18. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const plan = (
  fid: number,
  kind: string,
  west: number,
  values: Record<string, string | number>,
) => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: { code: `P${fid}`, kind, name: `规划${fid}`, status: 'approved', ...values },
})
const agreed = { base_year: 2020, horizon_year: 2035 }

export const g18Fixtures: readonly RuleFixture[] = [
  {
    title: 'a plan that differs, one that says nothing, one that only touches, two of one kind',
    layers: {
      plan: [
        plan(1, 'village', 0, agreed),
        plan(2, 'industry', 0, { base_year: 2020, horizon_year: 2030 }),
        plan(3, 'industry', 2, { base_year: 2020 }),
        plan(4, 'collective', 100, { base_year: 2020, horizon_year: 2030 }),
        plan(5, 'restoration', 0, agreed),
      ],
    },
    considered: 5,
    findings: [
      { subject: 'plan:2', object: 'plan:1', state: 'nonconforming', areaM2: 10606.9106 },
      {
        subject: 'plan:3',
        object: 'plan:1',
        state: 'undecidable',
        areaM2: 10394.7724,
        measure: { reason: 'years_missing' },
      },
      { subject: 'plan:4', object: 'plan:3', state: 'undecidable', areaM2: 212.1382 },
      { subject: 'plan:5', object: 'plan:2', state: 'nonconforming', areaM2: 10606.9106 },
      { subject: 'plan:5', object: 'plan:3', state: 'undecidable', areaM2: 10394.7724 },
    ],
  },
  {
    title: 'plans that agree conform',
    layers: { plan: [plan(1, 'village', 0, agreed), plan(2, 'industry', 0, agreed)] },
    considered: 2,
    findings: [],
  },
]
