/** Fixtures of B01. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const paddy = {
  fid: 7,
  geometry: rectangle(0, 0, 100, 100),
  values: { bsm: 'D7', class_code: '0101' },
}
const orchard = {
  fid: 8,
  geometry: rectangle(100, 0, 200, 100),
  values: { bsm: 'D8', class_code: '0201' },
}
const house = { house_code: 'H' }

export const b01Fixtures: readonly RuleFixture[] = [
  {
    title: '水田上的农房，一半在批准的农转用范围内',
    titleEn: 'a house on paddy, half of it within an approved conversion',
    layers: {
      land_parcel: [paddy],
      land_conversion: [
        {
          fid: 1,
          geometry: rectangle(4, 0, 8, 20),
          values: { code: 'C1', approval_number: '川府土〔2021〕1号' },
        },
        {
          fid: 2,
          geometry: rectangle(7, 0, 20, 20),
          values: { code: 'C2', approval_number: '川府土〔2021〕2号' },
        },
      ],
      rural_house: [{ fid: 1, geometry: rectangle(0, 0, 10, 10), values: house }],
    },
    considered: 1,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'land_parcel:7',
        state: 'nonconforming',
        areaM2: 42.4278,
        measure: { class_code: '0101' },
      },
    ],
  },
  {
    title: '全部办了农转用的农房、果园上的农房，符合',
    titleEn: 'a house with a conversion for all of it, and one on an orchard, conform',
    layers: {
      land_parcel: [paddy, orchard],
      land_conversion: [
        {
          fid: 1,
          geometry: rectangle(0, 0, 12, 12),
          values: { code: 'C1', approval_number: '川府土〔2021〕1号' },
        },
      ],
      rural_house: [
        { fid: 1, geometry: rectangle(0, 0, 10, 10), values: house },
        { fid: 2, geometry: rectangle(99.9, 50, 110, 58), values: house },
      ],
    },
    considered: 2,
    findings: [],
  },
]
