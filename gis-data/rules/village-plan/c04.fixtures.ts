/** Fixtures of C04. */
import { type RuleFixture, rectangle } from '../fixture.ts'
import { fixtureIndicator, fixtureUnit, unitCodeOf } from '../fixture-unit.ts'

const drawn = (fid: number, unit: number, width: number, useCode = '0703') => ({
  fid,
  unitCode: unitCodeOf(unit),
  geometry: rectangle((unit - 1) * 100, 0, (unit - 1) * 100 + width, 10),
  values: { code: `V${fid}`, plan_code: 'P', use_code: useCode },
})

export const c04Fixtures: readonly RuleFixture[] = [
  {
    title: '超过参数、超过下达数、以内、没有人口',
    titleEn: 'above the parameter, above the allotted figure, within, without population',
    layers: {
      unit: [
        fixtureUnit(1, { population: 1 }),
        fixtureUnit(2, { population: 2 }),
        fixtureUnit(3, { population: 2 }),
        fixtureUnit(4),
      ],
      plan_village: [drawn(1, 1, 20), drawn(2, 2, 10), drawn(3, 3, 10), drawn(4, 4, 10)],
      plan_indicator: [
        fixtureIndicator(1, 2, 'village_construction_per_capita', 'allotted', 50, {
          unit_of_measure: 'm2_per_person',
        }),
      ],
    },
    considered: 4,
    findings: [
      {
        subject: 'unit:1',
        object: null,
        state: 'nonconforming',
        areaM2: 10606.9106,
        measure: { per_person_m2: 212.1394, limit_m2: 150 },
      },
      {
        subject: 'unit:2',
        object: 'plan_indicator:1',
        state: 'nonconforming',
        areaM2: 10606.9106,
        measure: { per_person_m2: 53.0349, limit_m2: 50 },
      },
      {
        subject: 'unit:4',
        object: null,
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'population_missing' },
      },
    ],
  },
  {
    title: '在限额内的村符合',
    titleEn: 'a village within the limit conforms',
    layers: {
      unit: [fixtureUnit(1, { population: 2 })],
      plan_village: [drawn(1, 1, 10)],
      plan_indicator: [],
    },
    considered: 1,
    findings: [],
  },
]
