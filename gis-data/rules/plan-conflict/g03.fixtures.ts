/** Fixtures of G03. */
import type { RuleFixture } from '../fixture.ts'
import { fixtureIndicator, fixtureUnit } from '../fixture-unit.ts'

export const g03Fixtures: readonly RuleFixture[] = [
  {
    title: '建设用地过多、耕地过少、在取整范围内、没写、没有下达',
    titleEn: 'too much building land, too little farmland, within rounding, silent, never allotted',
    layers: {
      unit: [1, 2, 3, 4, 5].map((fid) => fixtureUnit(fid)),
      plan_indicator: [
        fixtureIndicator(1, 1, 'construction_land', 'allotted', 1000),
        fixtureIndicator(2, 1, 'construction_land', 'planned', 1051),
        fixtureIndicator(3, 2, 'cultivated_land', 'allotted', 1000),
        fixtureIndicator(4, 2, 'cultivated_land', 'planned', 949),
        fixtureIndicator(5, 3, 'cultivated_land', 'allotted', 1000),
        fixtureIndicator(6, 3, 'cultivated_land', 'planned', 950),
        fixtureIndicator(7, 3, 'public_service_land', 'planned', 5),
        fixtureIndicator(8, 4, 'forest_land', 'allotted', 1000),
      ],
    },
    considered: 5,
    findings: [
      {
        subject: 'unit:1',
        object: 'plan_indicator:2',
        state: 'nonconforming',
        areaM2: 10606.9106,
        measure: { indicator: 'construction_land', difference_m2: 51 },
      },
      {
        subject: 'unit:2',
        object: 'plan_indicator:4',
        state: 'nonconforming',
        areaM2: 10606.9106,
        measure: { indicator: 'cultivated_land', difference_m2: 51 },
      },
      {
        subject: 'unit:4',
        object: 'plan_indicator:8',
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'nothing_stated' },
      },
      {
        subject: 'unit:5',
        object: null,
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'no_target' },
      },
    ],
  },
  {
    title: '守住指标的规划符合',
    titleEn: 'a plan that keeps to the figure conforms',
    layers: {
      unit: [fixtureUnit(1)],
      plan_indicator: [
        fixtureIndicator(1, 1, 'cultivated_land', 'allotted', 1000),
        fixtureIndicator(2, 1, 'cultivated_land', 'planned', 1000),
      ],
    },
    considered: 1,
    findings: [],
  },
]
