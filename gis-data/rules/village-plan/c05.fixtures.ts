/** Fixtures of C05. */
import { type RuleFixture, rectangle } from '../fixture.ts'
import { fixtureUnit, unitCodeOf } from '../fixture-unit.ts'

const drawn = (fid: number, unit: number, width: number, useCode = '0703') => ({
  fid,
  unitCode: unitCodeOf(unit),
  geometry: rectangle((unit - 1) * 100, 0, (unit - 1) * 100 + width, 10),
  values: { code: `V${fid}`, plan_code: 'P', use_code: useCode },
})
const used = (fid: number, unit: number, west: number, width: number) => ({
  fid,
  unitCode: unitCodeOf(unit),
  geometry: rectangle((unit - 1) * 100 + west, 50, (unit - 1) * 100 + west + width, 60),
  values: { code: `R${fid}` },
})
const redline = {
  fid: 1,
  geometry: rectangle(900, 0, 910, 10),
  values: { code: 'H1', name: '红线' },
}

export const c05Fixtures: readonly RuleFixture[] = [
  {
    title: '用去超过 5 %、不足 5 %、没用、没划、压基本农田',
    titleEn:
      'more than 5 % used, less than 5 % used, nothing used, nothing drawn, on basic farmland',
    layers: {
      unit: [1, 2, 3, 4].map((fid) => fixtureUnit(fid)),
      plan_village: [drawn(1, 1, 100), drawn(2, 2, 100), drawn(3, 3, 100)],
      reserved_land: [used(1, 1, 0, 6), used(2, 2, 0, 4), used(3, 4, 0, 1)],
      basic_farmland: [
        {
          fid: 1,
          unitCode: unitCodeOf(2),
          geometry: rectangle(103, 50, 120, 60),
          values: { bsm: 'B1', plot_number: 'B1' },
        },
      ],
      ecological_redline: [redline],
    },
    considered: 7,
    findings: [
      {
        subject: 'unit:1',
        object: null,
        state: 'nonconforming',
        areaM2: 10606.9106,
        measure: { fault: 'over_share', concerned_m2: 63.6415, limit_m2: 53.0348 },
      },
      {
        subject: 'unit:4',
        object: null,
        state: 'undecidable',
        areaM2: 10606.9106,
        measure: { reason: 'nothing_drawn' },
      },
      {
        subject: 'reserved_land:2',
        object: 'basic_farmland:1',
        state: 'nonconforming',
        areaM2: 10.6069,
        measure: { fault: 'on_basic_farmland' },
      },
    ],
  },
  {
    title: '在比例内使用的预留符合',
    titleEn: 'a reserve used within its share conforms',
    layers: {
      unit: [fixtureUnit(2)],
      plan_village: [drawn(2, 2, 100)],
      reserved_land: [used(2, 2, 0, 4)],
      basic_farmland: [],
      ecological_redline: [redline],
    },
    considered: 2,
    findings: [],
  },
]
