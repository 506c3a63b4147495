/** Fixtures of B03. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const plot = {
  fid: 1,
  geometry: rectangle(0, 0, 20, 20),
  values: { bsm: 'B1', plot_number: 'P1' },
}
const parcel = (
  fid: number,
  west: number,
  planting: string | null,
  class_code = '0101',
  unitCode = 'A',
) => ({
  fid,
  unitCode,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { bsm: `D${fid}`, class_code, planting },
})
const village = (fid: number, unitCode: string) => ({
  fid,
  unitCode,
  geometry: rectangle(0, 0, 100, 100),
  values: { code: unitCode, name: `${unitCode}村`, kind: 'village' },
})

export const b03Fixtures: readonly RuleFixture[] = [
  {
    title: '基本农田上种粮以外须论证，不明的无法判定',
    titleEn: 'other than grain on basic farmland is to be justified, and unknown cannot be judged',
    layers: {
      basic_farmland: [plot],
      land_parcel: [
        parcel(1, 15, 'FLS'),
        parcel(2, 0, null),
        parcel(3, 30, 'LS'),
        parcel(4, 40, 'LS'),
        parcel(5, 50, 'LS'),
        parcel(6, 60, 'LS'),
        parcel(7, 70, 'LS'),
      ],
      unit: [village(1, 'A')],
    },
    considered: 8,
    findings: [
      {
        subject: 'land_parcel:1',
        object: 'basic_farmland:1',
        state: 'conditional',
        areaM2: 53.0348,
      },
      {
        subject: 'land_parcel:2',
        object: 'basic_farmland:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'planting_missing' },
      },
    ],
  },
  {
    title: '超过比例的村预警；不明地块可能使其达标的，无法判定',
    titleEn:
      'a village above the share is warned, one that unknown parcels could lift is undecided',
    layers: {
      basic_farmland: [plot],
      land_parcel: [
        parcel(1, 30, 'FLS'),
        parcel(2, 40, 'LS'),
        parcel(3, 50, 'LS'),
        parcel(4, 60, null, '0101', 'B'),
        parcel(5, 70, 'LS', '0101', 'B'),
      ],
      unit: [village(1, 'A'), village(2, 'B')],
    },
    considered: 7,
    findings: [
      {
        subject: 'unit:1',
        object: null,
        state: 'notice',
        areaM2: 106.0696,
        measure: { percent: 33.33, limit_percent: 30 },
      },
      {
        subject: 'unit:2',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'planting_missing' },
      },
    ],
  },
  {
    title: '轮作种粮、果园、比例以内的其他作物符合',
    titleEn: 'grain in rotation, an orchard, and other crops below the share conform',
    layers: {
      basic_farmland: [plot],
      land_parcel: [
        parcel(1, 0, 'LYFL'),
        parcel(2, 10, null, '0201'),
        parcel(3, 30, 'FLS'),
        parcel(4, 40, 'LS'),
        parcel(5, 50, 'LS'),
        parcel(6, 60, 'XG'),
      ],
      unit: [village(1, 'A')],
    },
    considered: 6,
    findings: [],
  },
]
