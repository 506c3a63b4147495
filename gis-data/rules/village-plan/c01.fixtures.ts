/** Fixtures of C01. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const unitCode = '510117104201'
const concentrated = {
  fid: 1,
  unitCode,
  geometry: rectangle(0, 0, 40, 40),
  values: { code: 'V1', zone_code: '0301' },
}
const flexible = {
  fid: 2,
  unitCode,
  geometry: rectangle(40, 0, 60, 40),
  values: { code: 'V2', zone_code: '0302' },
}
const town = {
  fid: 1,
  geometry: rectangle(0, 100, 100, 200),
  values: { code: 'U1', zone_code: '01' },
}
const homestead = (
  fid: number,
  corners: readonly [number, number, number, number],
  approvedOn: string | null,
) => ({
  fid,
  unitCode,
  geometry: rectangle(...corners),
  values: { parcel_code: `Z${fid}`, approved_on: approvedOn },
})

export const c01Fixtures: readonly RuleFixture[] = [
  {
    title: '界外新建、弹性区新建、界外已有、没有日期',
    titleEn: 'new outside, new in the flexible area, existing outside, and one without a date',
    layers: {
      village_construction_boundary: [concentrated, flexible],
      urban_growth_boundary: [town],
      homestead: [
        homestead(1, [60, 0, 70, 10], '2021-03-01'),
        homestead(2, [36, 0, 46, 10], '2021-03-01'),
        homestead(3, [56, 20, 66, 30], '2019-12-31'),
        homestead(4, [80, 0, 90, 10], null),
        homestead(5, [55, 10, 65, 20], '2020-01-01'),
      ],
    },
    considered: 5,
    findings: [
      {
        subject: 'homestead:1',
        object: 'village_construction_boundary:2',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      {
        subject: 'homestead:2',
        object: 'village_construction_boundary:1',
        state: 'conditional',
        areaM2: 63.6418,
      },
      {
        subject: 'homestead:3',
        object: 'village_construction_boundary:2',
        state: 'notice',
        areaM2: 106.0696,
      },
      {
        subject: 'homestead:4',
        object: 'village_construction_boundary:2',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'approval_date_missing' },
      },
      {
        subject: 'homestead:5',
        object: 'village_construction_boundary:2',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { beyond_m2: 53.0348 },
      },
    ],
  },
  {
    title: '在村庄边界内、在城镇内、跨两者，符合',
    titleEn: 'inside the village boundary, inside the town, and across both conform',
    layers: {
      village_construction_boundary: [
        concentrated,
        {
          fid: 3,
          unitCode,
          geometry: rectangle(0, 90, 20, 100),
          values: { code: 'V3', zone_code: '0301' },
        },
      ],
      urban_growth_boundary: [town],
      homestead: [
        homestead(1, [0, 0, 10, 10], '2021-03-01'),
        homestead(2, [50, 150, 60, 160], '2021-03-01'),
        homestead(3, [5, 95, 15, 105], '2021-03-01'),
      ],
    },
    considered: 3,
    findings: [],
  },
]
