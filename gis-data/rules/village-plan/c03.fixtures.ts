/** Fixtures of C03. */
import { type RuleFixture, rectangle } from '../fixture.ts'
import { fixtureIndicator, fixtureUnit, unitCodeOf } from '../fixture-unit.ts'

const drawn = (fid: number, unit: number, width: number, useCode = '0703') => ({
  fid,
  unitCode: unitCodeOf(unit),
  geometry: rectangle((unit - 1) * 100, 0, (unit - 1) * 100 + width, 10),
  values: { code: `V${fid}`, plan_code: 'P', use_code: useCode },
})

export const c03Fixtures: readonly RuleFixture[] = [
  {
    title: '超过下达数、超过基期数、两者以内、没有图、没有下达',
    titleEn:
      'above the allotted figure, above the base, within both, nothing drawn, nothing allotted',
    layers: {
      unit: [1, 2, 3, 4, 5].map((fid) => fixtureUnit(fid)),
      plan_village: [
        drawn(1, 1, 10),
        drawn(2, 1, 90, '0101'),
        drawn(3, 2, 10),
        drawn(4, 3, 10),
        drawn(5, 5, 10),
      ],
      plan_indicator: [
        fixtureIndicator(1, 1, 'construction_land', 'allotted', 50, { base_value: 500 }),
        fixtureIndicator(2, 2, 'construction_land', 'allotted', 500, { base_value: 50 }),
        fixtureIndicator(3, 3, 'construction_land', 'allotted', 60),
        fixtureIndicator(4, 4, 'construction_land', 'allotted', 60),
      ],
    },
    considered: 5,
    findings: [
      {
        subject: 'unit:1',
        object: 'plan_indicator:1',
        state: 'nonconforming',
        areaM2: 10606.9106,
        measure: { planned_m2: 106.0697, limit_m2: 50, features: 1 },
      },
      {
        subject: 'unit:2',
        object: 'plan_indicator:2',
        state: 'nonconforming',
        areaM2: 10606.9106,
        measure: { limit_m2: 50 },
      },
      {
        subject: 'unit:4',
        object: 'plan_indicator:4',
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'nothing_drawn' },
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
    title: '守住指标的村符合',
    titleEn: 'a village within its figure conforms',
    layers: {
      unit: [fixtureUnit(1)],
      plan_village: [drawn(1, 1, 10)],
      plan_indicator: [fixtureIndicator(1, 1, 'construction_land', 'allotted', 200)],
    },
    considered: 1,
    findings: [],
  },
]
