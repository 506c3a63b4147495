/** Fixtures of H04. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const farmland = (fid: number, corners: readonly [number, number, number, number]) => ({
  fid,
  geometry: rectangle(...corners),
  values: { bsm: `B${fid}`, plot_number: `P${fid}` },
})

const road = (
  fid: number,
  corners: readonly [number, number, number, number],
  values: Record<string, string | number | null>,
) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `G${fid}`, name: `公路${fid}`, kind: 'new', ...values },
})
const highway = { class: 'township', width_m: 7, use_code: '1202' }
const farmRoad = { class: 'village', width_m: 4.5, use_code: '060101' }
const paddy = {
  fid: 9,
  geometry: rectangle(0, 0, 100, 10),
  values: { bsm: 'D9', class_code: '0101' },
}
const lane = {
  fid: 10,
  geometry: rectangle(0, 10, 100, 20),
  values: { bsm: 'D10', class_code: '1006' },
}
const conversion = {
  fid: 1,
  geometry: rectangle(50, 0, 60, 10),
  values: { code: 'C1', approval_number: '川府土〔2021〕1号' },
}

export const h04Fixtures: readonly RuleFixture[] = [
  {
    title: '公路和田间道压基本农田和水田、过宽的村道、等级不明、代码有误和缺失',
    titleEn:
      'highways and farm roads on basic farmland and paddy, a wide village road, unknown class, wrong and missing codes',
    layers: {
      rural_road_project: [
        road(1, [0, 0, 5, 10], highway),
        road(2, [20, 0, 25, 10], farmRoad),
        road(3, [30, 0, 40, 10], { ...farmRoad, width_m: 8.5, use_code: '1202' }),
        road(4, [45, 0, 55, 10], highway),
        road(5, [70, 10, 75, 20], { ...highway, use_code: '060101' }),
        road(6, [80, 0, 85, 10], { ...farmRoad, width_m: null }),
        road(7, [90, 10, 95, 20], { ...highway, use_code: null }),
      ],
      basic_farmland: [farmland(1, [0, 0, 3, 10])],
      land_parcel: [paddy, lane],
      land_conversion: [conversion],
    },
    considered: 7,
    findings: [
      {
        subject: 'rural_road_project:1',
        object: 'basic_farmland:1',
        state: 'nonconforming',
        areaM2: 31.8209,
        measure: { fault: 'basic_farmland' },
      },
      {
        subject: 'rural_road_project:1',
        object: 'land_parcel:9',
        state: 'nonconforming',
        areaM2: 53.0348,
        measure: { fault: 'unconverted' },
      },
      {
        subject: 'rural_road_project:2',
        object: 'land_parcel:9',
        state: 'conditional',
        areaM2: 53.0348,
        measure: { fault: 'farm_road' },
      },
      {
        subject: 'rural_road_project:3',
        object: 'land_parcel:9',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      {
        subject: 'rural_road_project:4',
        object: 'land_parcel:9',
        state: 'nonconforming',
        areaM2: 53.0348,
      },
      {
        subject: 'rural_road_project:5',
        object: null,
        state: 'nonconforming',
        areaM2: 53.0348,
        measure: { fault: 'use_code' },
      },
      {
        subject: 'rural_road_project:6',
        object: 'land_parcel:9',
        state: 'undecidable',
        areaM2: 53.0348,
        measure: { reason: 'class_missing' },
      },
      {
        subject: 'rural_road_project:6',
        object: null,
        state: 'undecidable',
        areaM2: 53.0348,
        measure: { reason: 'class_missing' },
      },
      {
        subject: 'rural_road_project:7',
        object: null,
        state: 'undecidable',
        areaM2: 53.0348,
        measure: { reason: 'use_missing' },
      },
    ],
  },
  {
    title: '沿小路恰 8 米的田间道、办了转用的公路，符合',
    titleEn: 'a farm road of exactly 8 m along a lane, and a highway with its conversion, conform',
    layers: {
      rural_road_project: [
        road(1, [0, 10, 30, 15], { ...farmRoad, width_m: 8 }),
        road(2, [51, 0, 59, 10], highway),
      ],
      basic_farmland: [farmland(1, [0, 0, 3, 10])],
      land_parcel: [paddy, lane],
      land_conversion: [conversion],
    },
    considered: 2,
    findings: [],
  },
]
