/** Fixtures of G18. */
import { type FixtureFeature, type RuleFixture, rectangle } from '../fixture.ts'

const plan = (
  fid: number,
  kind: string,
  corners: [number, number, number, number],
  baseYear: number | null,
  horizonYear: number | null,
  values: FixtureFeature['values'] = {},
): FixtureFeature => ({
  fid,
  geometry: rectangle(...corners),
  values: {
    code: `P${fid}`,
    kind,
    name: `规划${fid}`,
    status: 'approved',
    base_year: baseYear,
    horizon_year: horizonYear,
    ...values,
  },
})

export const g18Fixtures: readonly RuleFixture[] = [
  {
    title: '同期、基期不同、期限不同、缺年份；已废止的不计',
    titleEn: 'the same years, another base, another horizon, no years; the superseded are left out',
    layers: {
      plan: [
        plan(1, 'spatial', [0, 0, 100, 100], 2020, 2035),
        plan(2, 'village', [0, 0, 50, 50], 2020, 2035),
        plan(3, 'village', [50, 0, 100, 50], 2018, 2035),
        plan(4, 'industry', [0, 0, 100, 100], 2020, 2030),
        plan(5, 'collective', [0, 0, 100, 100], null, 2035),
        plan(6, 'village', [0, 50, 50, 100], 2014, 2020, { status: 'superseded' }),
      ],
    },
    considered: 4,
    findings: [
      {
        subject: 'plan:3',
        object: 'plan:1',
        state: 'notice',
        areaM2: 2651.7276,
        measure: { base_year: 2018, reference_base: 2020 },
      },
      {
        subject: 'plan:4',
        object: 'plan:1',
        state: 'notice',
        areaM2: 10606.9106,
        measure: { horizon_year: 2030, reference_horizon: 2035 },
      },
      {
        subject: 'plan:5',
        object: 'plan:1',
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'years_missing' },
      },
    ],
  },
  {
    title: '没有国土空间规划时以村庄规划为参照；村庄规划自身则无参照',
    titleEn:
      'without a spatial plan the village plan below it is the reference; a village plan then has none',
    layers: {
      plan: [
        plan(1, 'spatial', [0, 0, 100, 100], 2020, 2035, { status: 'drafting' }),
        plan(2, 'village', [0, 0, 60, 100], 2020, 2035),
        plan(3, 'village', [60, 0, 100, 100], 2016, 2035),
        plan(4, 'industry', [0, 0, 100, 100], 2020, 2035),
        plan(5, 'collective', [60, 0, 100, 100], 2020, 2035),
      ],
    },
    considered: 4,
    findings: [
      {
        subject: 'plan:2',
        object: null,
        state: 'undecidable',
        areaM2: 6364.1463,
        measure: { reason: 'no_reference' },
      },
      {
        subject: 'plan:3',
        object: null,
        state: 'undecidable',
        areaM2: 4242.7642,
        measure: { reason: 'no_reference' },
      },
      {
        subject: 'plan:5',
        object: 'plan:3',
        state: 'notice',
        areaM2: 4242.7642,
        measure: { reference_base: 2016 },
      },
    ],
  },
  {
    title: '同期的规划符合',
    titleEn: 'plans of the same years conform',
    layers: {
      plan: [
        plan(1, 'spatial', [0, 0, 100, 100], 2020, 2035),
        plan(2, 'village', [0, 0, 50, 50], 2020, 2035),
      ],
    },
    considered: 1,
    findings: [],
  },
]
