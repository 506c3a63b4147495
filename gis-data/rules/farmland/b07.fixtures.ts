/** Fixtures of B07. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const project = {
  fid: 1,
  geometry: rectangle(0, 0, 60, 60),
  values: { code: 'G1', name: '高标准农田', built_year: 2018 },
}
const parcel = (fid: number, corners: [number, number, number, number], class_code = '0101') => ({
  fid,
  geometry: rectangle(...corners),
  values: { bsm: `D${fid}`, class_code },
})
const plot = (fid: number, corners: [number, number, number, number]) => ({
  fid,
  geometry: rectangle(...corners),
  values: { bsm: `B${fid}`, plot_number: `P${fid}` },
})

export const b07Fixtures: readonly RuleFixture[] = [
  {
    title: '项目区内未保护的耕地；沟渠和项目外的不计',
    titleEn:
      'farmland of a project that is not protected; its ditch and what lies beyond do not count',
    layers: {
      high_standard_farmland: [project],
      land_parcel: [
        parcel(1, [0, 0, 30, 30]),
        parcel(2, [30, 0, 80, 30]),
        parcel(3, [0, 30, 60, 60], '1107'),
      ],
      basic_farmland: [plot(1, [0, 0, 30, 30])],
    },
    considered: 1,
    findings: [
      {
        subject: 'high_standard_farmland:1',
        object: null,
        state: 'nonconforming',
        areaM2: 954.6254,
        measure: { parcels: 1, farmland_m2: 1909.2507 },
      },
    ],
  },
  {
    title: '400 ㎡ 以内可以不划',
    titleEn: 'up to 400 ㎡ may stay out',
    layers: {
      high_standard_farmland: [project],
      land_parcel: [parcel(1, [0, 0, 60, 60])],
      basic_farmland: [plot(1, [0, 0, 60, 54])],
    },
    considered: 1,
    findings: [],
  },
]
