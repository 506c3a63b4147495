/** Fixtures of E02. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const roadLand = (fid: number, south: number, roadClass: string) => ({
  fid,
  geometry: rectangle(0, south, 400, south + 10),
  values: { code: `L${fid}`, road_code: `R${fid}`, class: roadClass },
})
const road = (fid: number, north: number, roadClass: string, widthM: number | null = 8) => ({
  fid,
  geometry: {
    type: 'LineString' as const,
    coordinates: [
      [103.85, 30.83 + north * 1e-5],
      [103.854, 30.83 + north * 1e-5],
    ],
  },
  values: { code: `R${fid}`, name: `路${fid}`, class: roadClass, land_width_m: widthM },
})
const facility = (
  fid: number,
  east: number,
  north: number,
  kind: string,
  builtOn: string | null,
) => ({
  fid,
  geometry: {
    type: 'Point' as const,
    coordinates: [103.85 + east * 1e-5, 30.83 + north * 1e-5],
  },
  values: { code: `F${fid}`, name: `设施${fid}`, kind, built_on: builtOn },
})

export const e02Fixtures: readonly RuleFixture[] = [
  {
    title: '新学校、年代不明的市场、只有中心线的道路旁的幼儿园',
    titleEn: 'a new school, an undated market, and a kindergarten beside a bare centre line',
    layers: {
      road_land: [roadLand(1, 0, 'county')],
      road: [road(1, 5, 'county'), road(2, 300, 'township')],
      public_facility: [
        facility(1, 100, 30, '08', '2015-09-01'),
        facility(2, 150, 30, '12', null),
        facility(3, 100, 310, '09', '2015-09-01'),
        facility(4, 200, 30, '11', '2015-09-01'),
      ],
    },
    considered: 3,
    findings: [
      {
        subject: 'public_facility:1',
        object: 'road_land:1',
        state: 'nonconforming',
        areaM2: 3.1205,
        measure: { distance_m: 12.17, setback_m: 20, reference: 'control_zone_edge' },
      },
      {
        subject: 'public_facility:2',
        object: 'road_land:1',
        state: 'undecidable',
        areaM2: 3.1206,
        measure: { reason: 'built_on_missing' },
      },
      {
        subject: 'public_facility:3',
        object: 'road:2',
        state: 'undecidable',
        areaM2: 3.1205,
        measure: { reason: 'road_land_missing' },
      },
    ],
  },
  {
    title: '早于法规的学校，以及距建筑控制区刚超过 20 米的',
    titleEn: 'a school older than the regulation, and one just beyond 20 m from the control zone',
    layers: {
      road_land: [roadLand(1, 0, 'county')],
      road: [road(1, 5, 'county')],
      public_facility: [
        facility(1, 100, 30, '08', '2011-06-30'),
        facility(2, 150, 37.2, '08', '2015-09-01'),
      ],
    },
    considered: 2,
    findings: [],
  },
]
