/** Fixtures of C06. */
import type { RuleFixture } from '../fixture.ts'
import { fixtureIndicator, fixtureUnit } from '../fixture-unit.ts'

const table = (
  unit: number,
  base: number,
  target: number,
  demolished: number,
  built: number | null,
) => [
  fixtureIndicator(unit * 10, unit, 'construction_land', 'planned', target, { base_value: base }),
  fixtureIndicator(unit * 10 + 1, unit, 'demolished_land', 'planned', demolished),
  fixtureIndicator(unit * 10 + 2, unit, 'new_construction_land', 'planned', built),
]

export const c06Fixtures: readonly RuleFixture[] = [
  {
    title: '平衡、差 0.01 公顷平衡、不平衡、建多于拆、没有数、没有表',
    titleEn:
      'balanced, balanced to 0.01 ha, out of balance, more built than taken down, no figure, no table',
    layers: {
      unit: [1, 2, 3, 4, 5, 6].map((fid) => fixtureUnit(fid)),
      plan_indicator: [
        ...table(1, 9000, 8000, 3000, 2000),
        ...table(2, 9000, 8100, 3000, 2000),
        ...table(3, 9000, 8200, 3000, 2000),
        ...table(4, 9000, 9500, 2000, 2500),
        ...table(5, 9000, 8000, 3000, null),
      ],
    },
    considered: 6,
    findings: [
      {
        subject: 'unit:3',
        object: 'plan_indicator:30',
        state: 'nonconforming',
        areaM2: 10606.9106,
        measure: { balance_m2: 8000, target_m2: 8200 },
      },
      {
        subject: 'unit:4',
        object: 'plan_indicator:40',
        state: 'nonconforming',
        areaM2: 10606.9106,
        measure: { demolished_m2: 2000, new_m2: 2500 },
      },
      {
        subject: 'unit:5',
        object: 'plan_indicator:50',
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'target_missing' },
      },
      {
        subject: 'unit:6',
        object: null,
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'nothing_stated' },
      },
    ],
  },
  {
    title: '平衡的表符合',
    titleEn: 'a balanced table conforms',
    layers: { unit: [fixtureUnit(1)], plan_indicator: table(1, 9000, 8000, 3000, 2000) },
    considered: 1,
    findings: [],
  },
]
