/** Fixtures of B04. */
import { type RuleFixture, rectangle } from '../fixture.ts'
import { unitCodeOf } from '../fixture-unit.ts'

const town = {
  fid: 1,
  geometry: rectangle(0, 0, 100, 100),
  values: { code: '510117104', name: '镇' },
}
const shape = (corners: readonly [number, number, number, number]) => ({
  unitCode: unitCodeOf(1),
  geometry: rectangle(...corners),
})
const parcels = [
  { fid: 1, ...shape([0, 0, 50, 100]), values: { bsm: '1', class_code: '0101' } },
  { fid: 2, ...shape([50, 0, 100, 100]), values: { bsm: '2', class_code: '0301' } },
]

export const b04Fixtures: readonly RuleFixture[] = [
  {
    title: 'more farmland goes than comes',
    layers: {
      town: [town],
      land_parcel: parcels,
      plan_village: [
        { fid: 1, ...shape([0, 0, 20, 100]), values: { code: 'V1', use_code: '0703' } },
        { fid: 2, ...shape([20, 0, 50, 100]), values: { code: 'V2', use_code: '0101' } },
        { fid: 3, ...shape([50, 0, 60, 100]), values: { code: 'V3', use_code: '0103' } },
      ],
    },
    considered: 1,
    findings: [
      {
        subject: 'town:1',
        object: null,
        state: 'nonconforming',
        areaM2: 10606.9106,
        measure: { outflow_m2: 2121.3821, inflow_m2: 1060.6911, net_m2: 1060.6911 },
      },
    ],
  },
  {
    title: 'as much comes as goes, and land that no plan draws stays as it is',
    layers: {
      town: [town],
      land_parcel: parcels,
      plan_village: [
        { fid: 1, ...shape([0, 0, 20, 100]), values: { code: 'V1', use_code: '0703' } },
        { fid: 2, ...shape([60, 0, 80, 100]), values: { code: 'V2', use_code: '0101' } },
      ],
    },
    considered: 1,
    findings: [],
  },
]
