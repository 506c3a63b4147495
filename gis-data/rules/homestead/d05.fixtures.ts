/** Fixtures of D05. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const parcel = (fid: number, west: number, classCode: string) => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: { bsm: `D${fid}`, class_code: classCode },
})
const conversion = {
  fid: 1,
  geometry: rectangle(0, 0, 6, 10),
  values: { code: 'C1', approval_number: '川府土〔2021〕1号' },
}
const homestead = (
  fid: number,
  west: number,
  south: number,
  approvedOn: string | null,
  useState = 'occupied',
) => ({
  fid,
  geometry: rectangle(west, south, west + 10, south + 10),
  values: { parcel_code: `Z${fid}`, approved_on: approvedOn, use_state: useState },
})
const land = [parcel(1, 0, '0101'), parcel(2, 100, '0302'), parcel(3, 200, '0702')]

export const d05Fixtures: readonly RuleFixture[] = [
  {
    title: '部分办理转用、压在竹林上、转用之前批准、没有日期',
    titleEn: 'partly converted, on a bamboo grove, approved before conversions, and without a date',
    layers: {
      land_parcel: land,
      land_conversion: [conversion],
      homestead: [
        homestead(1, 0, 0, '2021-01-01'),
        homestead(2, 190, 20, '1999-01-01'),
        homestead(3, 195, 40, '1998-12-31'),
        homestead(4, 20, 60, null),
      ],
    },
    considered: 4,
    findings: [
      {
        subject: 'homestead:1',
        object: 'land_parcel:1',
        state: 'nonconforming',
        areaM2: 42.4278,
        measure: { class_code: '0101' },
      },
      {
        subject: 'homestead:2',
        object: 'land_parcel:2',
        state: 'nonconforming',
        areaM2: 106.0694,
      },
      { subject: 'homestead:3', object: 'land_parcel:2', state: 'notice', areaM2: 53.0346 },
      {
        subject: 'homestead:4',
        object: 'land_parcel:1',
        state: 'undecidable',
        areaM2: 106.069,
        measure: { reason: 'approval_date_missing' },
      },
    ],
  },
  {
    title: '在村庄用地上、全部办理转用、已退出，符合',
    titleEn: 'on village land, wholly converted, and withdrawn conform',
    layers: {
      land_parcel: land,
      land_conversion: [{ ...conversion, geometry: rectangle(0, 0, 20, 20) }],
      homestead: [
        homestead(1, 5, 5, '2021-01-01'),
        homestead(2, 220, 0, '2021-01-01'),
        homestead(3, 50, 50, '2021-01-01', 'withdrawn'),
      ],
    },
    considered: 2,
    findings: [],
  },
]
