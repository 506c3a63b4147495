/** Villages and rows of indicator tables for fixtures. */
import { type FixtureFeature, rectangle } from './fixture.ts'

const TOWN = '510117104'
export const unitCodeOf = (fid: number) => `${TOWN}${200 + fid}`

/** A village 95.6 m wide and 110.9 m high, one to the east of another: 10,606.91 ㎡. */
export const fixtureUnit = (
  fid: number,
  values: FixtureFeature['values'] = {},
): FixtureFeature => ({
  fid,
  unitCode: unitCodeOf(fid),
  geometry: rectangle((fid - 1) * 100, 0, fid * 100, 100),
  values: { code: unitCodeOf(fid), name: `${fid}村`, town_code: TOWN, kind: 'village', ...values },
})

/** A row of the table, in ㎡ unless told. */
export const fixtureIndicator = (
  fid: number,
  unit: number,
  indicator: string,
  role: 'allotted' | 'planned',
  target: number | null,
  values: FixtureFeature['values'] = {},
): FixtureFeature => ({
  fid,
  unitCode: unitCodeOf(unit),
  values: {
    code: `ZB${fid}`,
    area_code: unitCodeOf(unit),
    indicator,
    role,
    unit_of_measure: 'm2',
    target_value: target,
    base_value: target,
    ...values,
  },
})
