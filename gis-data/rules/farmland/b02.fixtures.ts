/** Fixtures of B02. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const paddy = {
  fid: 7,
  geometry: rectangle(0, 0, 100, 100),
  values: { bsm: 'D7', class_code: '0101' },
}
const conversion = (east: number) => ({
  fid: 1,
  geometry: rectangle(-5, -5, east, 100),
  values: { code: 'C1', approval_number: '川府土〔2021〕1号' },
})
const house = (fid: number, south: number, builtOn: string | null) => ({
  fid,
  geometry: rectangle(0, south, 10, south + 10),
  values: { house_code: `H${fid}`, built_on: builtOn },
})

export const b02Fixtures: readonly RuleFixture[] = [
  {
    title: '基线之后新建、恰在当日已有、年代不明',
    titleEn: 'new since the baseline, existing on that very day, and of unknown date',
    layers: {
      land_parcel: [paddy],
      land_conversion: [conversion(-1)],
      rural_house: [house(1, 0, '2020-07-04'), house(2, 10, '2020-07-03'), house(3, 20, null)],
    },
    considered: 3,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'land_parcel:7',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { built_on: '2020-07-04', class_code: '0101' },
      },
      { subject: 'rural_house:2', object: 'land_parcel:7', state: 'notice', areaM2: 106.0695 },
      {
        subject: 'rural_house:3',
        object: 'land_parcel:7',
        state: 'undecidable',
        areaM2: 106.0694,
        measure: { reason: 'built_on_missing' },
      },
    ],
  },
  {
    title: '批准的农转用扣除其部分',
    titleEn: 'an approved conversion takes its part out',
    layers: {
      land_parcel: [paddy],
      land_conversion: [conversion(4)],
      rural_house: [house(1, 0, '2022-01-01')],
    },
    considered: 1,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'land_parcel:7',
        state: 'nonconforming',
        areaM2: 63.6418,
      },
    ],
  },
  {
    title: '全部办了农转用的农房符合，果园上的也符合',
    titleEn: 'a house with a conversion for all of it conforms, and so does one on an orchard',
    layers: {
      land_parcel: [
        paddy,
        {
          fid: 8,
          geometry: rectangle(100, 0, 200, 100),
          values: { bsm: 'D8', class_code: '0201' },
        },
      ],
      land_conversion: [conversion(10)],
      rural_house: [
        house(1, 0, '2022-01-01'),
        {
          fid: 2,
          geometry: rectangle(100, 0, 110, 10),
          values: { house_code: 'H2', built_on: '2022-01-01' },
        },
      ],
    },
    considered: 2,
    findings: [],
  },
]
