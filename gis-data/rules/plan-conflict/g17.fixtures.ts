/** Fixtures of G17. */
import { type RuleFixture, rectangle } from '../fixture.ts'
import { fixtureIndicator, fixtureUnit } from '../fixture-unit.ts'

const plan = (fid: number, kind: string) => ({
  fid,
  geometry: rectangle(0, 0, 100, 100),
  values: { code: `P${fid}`, kind, name: `规划${fid}`, status: 'approved' },
})
const population = (
  fid: number,
  planCode: string,
  base: number,
  target: number | null,
  year = 2035,
) =>
  fixtureIndicator(fid, 1, 'population', 'planned', target, {
    plan_code: planCode,
    unit_of_measure: 'persons',
    base_year: 2020,
    base_value: base,
    target_year: year,
  })

export const g17Fixtures: readonly RuleFixture[] = [
  {
    title: '相差百分之一以内一致，超过则不一致；年份不同不比；规划不明',
    titleEn:
      'one per cent apart agrees, more does not; other years are not compared; an unknown plan',
    layers: {
      unit: [fixtureUnit(1), fixtureUnit(2)],
      plan: [
        plan(1, 'village'),
        plan(2, 'industry'),
        plan(3, 'collective'),
        plan(4, 'restoration'),
      ],
      plan_indicator: [
        population(1, 'P2', 1010, 1900, 2030),
        population(2, 'P1', 1000, 2000),
        population(3, 'P3', 1000, 2021),
        population(4, 'P4', 1000, null),
        population(5, 'P9', 1000, 2000),
      ],
    },
    considered: 2,
    findings: [
      {
        subject: 'unit:1',
        object: 'plan_indicator:3',
        state: 'nonconforming',
        areaM2: 10606.9106,
        measure: { other_value: 2021, reference_value: 2000, difference_percent: 1.05 },
      },
      {
        subject: 'unit:1',
        object: 'plan_indicator:4',
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'target_missing' },
      },
      {
        subject: 'unit:1',
        object: 'plan_indicator:5',
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'plan_unknown' },
      },
    ],
  },
  {
    title: '一致的规划符合',
    titleEn: 'plans that agree conform',
    layers: {
      unit: [fixtureUnit(1)],
      plan: [plan(1, 'village'), plan(2, 'industry')],
      plan_indicator: [population(1, 'P1', 1000, 2000), population(2, 'P2', 1000, 2020)],
    },
    considered: 1,
    findings: [],
  },
]
