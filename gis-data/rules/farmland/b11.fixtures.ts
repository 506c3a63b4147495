/** Fixtures of B11. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const paddy = {
  fid: 1,
  geometry: rectangle(0, 0, 100, 100),
  values: { bsm: 'D1', class_code: '0101' },
}
const wood = {
  fid: 2,
  geometry: rectangle(100, 0, 200, 100),
  values: { bsm: 'D2', class_code: '0301' },
}
const plot = {
  fid: 1,
  geometry: rectangle(0, 50, 100, 100),
  values: { bsm: 'B1', plot_number: 'P1' },
}
const belt = (
  fid: number,
  south: number,
  values: Record<string, string | number | null>,
  west = 0,
) => ({
  fid,
  geometry: rectangle(west, south, west + 10, south + 10),
  values: { code: `G${fid}`, built_on: '2021-05-01', ...values },
})

export const b11Fixtures: readonly RuleFixture[] = [
  {
    title: '超过其道路允许宽度；窄但在基本农田上；禁令前已有',
    titleEn: 'too wide for its road; narrow but on basic farmland; existing before the ban',
    layers: {
      land_parcel: [paddy, wood],
      basic_farmland: [plot],
      green_belt: [
        belt(1, 0, { road_class: 'county', width_m: 3.2 }),
        belt(2, 60, { road_class: 'national', width_m: 2 }),
        belt(3, 20, { road_class: 'national', width_m: 8, built_on: '2020-09-09' }),
      ],
    },
    considered: 3,
    findings: [
      {
        subject: 'green_belt:1',
        object: 'land_parcel:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { width_m: 3.2, limit_m: 3 },
      },
      {
        subject: 'green_belt:2',
        object: 'basic_farmland:1',
        state: 'nonconforming',
        areaM2: 106.0689,
        measure: { limit_m: 0 },
      },
      {
        subject: 'green_belt:3',
        object: 'land_parcel:1',
        state: 'notice',
        areaM2: 106.0694,
      },
    ],
  },
  {
    title: '缺宽度、等级或日期：起决定作用时无法判定',
    titleEn: 'width, class or date missing: undecided where it decides',
    layers: {
      land_parcel: [paddy, wood],
      basic_farmland: [plot],
      green_belt: [
        belt(1, 0, { road_class: 'county', width_m: null }),
        belt(2, 10, { road_class: null, width_m: 4 }),
        belt(3, 20, { road_class: null, width_m: 6 }),
        belt(4, 30, { road_class: 'county', width_m: 4, built_on: null }),
      ],
    },
    considered: 4,
    findings: [
      {
        subject: 'green_belt:1',
        object: 'land_parcel:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'width_missing' },
      },
      {
        subject: 'green_belt:2',
        object: 'land_parcel:1',
        state: 'undecidable',
        areaM2: 106.0695,
        measure: { reason: 'road_class_missing' },
      },
      {
        subject: 'green_belt:3',
        object: 'land_parcel:1',
        state: 'nonconforming',
        areaM2: 106.0694,
      },
      {
        subject: 'green_belt:4',
        object: 'land_parcel:1',
        state: 'undecidable',
        areaM2: 106.0693,
        measure: { reason: 'built_on_missing' },
      },
    ],
  },
  {
    title: '恰为允许宽度，以及林地上的宽绿带，符合',
    titleEn: 'exactly as wide as allowed, and a wide belt on a wood, conform',
    layers: {
      land_parcel: [paddy, wood],
      basic_farmland: [plot],
      green_belt: [
        belt(1, 0, { road_class: 'township', width_m: 3 }),
        belt(2, 10, { road_class: 'provincial', width_m: 5 }),
        belt(3, 0, { road_class: 'county', width_m: 20 }, 110),
        belt(4, 20, { road_class: null, width_m: 2.5 }),
      ],
    },
    considered: 4,
    findings: [],
  },
]
