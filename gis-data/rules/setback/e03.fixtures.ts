/** Fixtures of E03. */
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
const site = (fid: number, south: number, kind: string | null, on: string | null, west = 100) => ({
  fid,
  geometry: rectangle(west, south, west + 10, south + 10),
  values: { code: `H${fid}`, name: `场所${fid}`, kind, established_on: on },
})
const bridge = (fid: number, south: number, size: string | null) => ({
  fid,
  geometry: rectangle(100, south, 110, south + 20),
  values: { code: `B${fid}`, name: `桥${fid}`, road_code: 'R9', size },
})

export const e03Fixtures: readonly RuleFixture[] = [
  {
    title: '公路近旁、桥梁近旁，以及情况不明',
    titleEn: 'near a road, near bridges, and what is not known',
    layers: {
      road_land: [roadLand(1, 0, 'county')],
      road: [road(1, 5, 'county'), road(2, 1500, 'township')],
      road_bridge: [bridge(1, 600, 'medium'), bridge(2, 1000, null)],
      hazardous_site: [
        site(1, 50, 'gas_depot', '2015-01-01'),
        site(2, 50, 'explosive', '2011-07-01', 150),
        site(3, 50, 'toxic', '2011-06-30', 200),
        site(4, 50, null, '2015-01-01', 250),
        site(5, 50, 'toxic', null, 300),
        site(6, 700, 'explosive', '2015-01-01'),
        site(7, 1100, 'explosive', '2015-01-01'),
        site(8, 1550, 'explosive', '2015-01-01'),
      ],
    },
    considered: 8,
    findings: [
      {
        subject: 'hazardous_site:1',
        object: 'road_land:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { distance_m: 44.36, setback_m: 100, reference: 'road_land_edge' },
      },
      {
        subject: 'hazardous_site:2',
        object: 'road_land:1',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      { subject: 'hazardous_site:3', object: 'road_land:1', state: 'notice', areaM2: 106.0696 },
      {
        subject: 'hazardous_site:4',
        object: 'road_land:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'kind_missing' },
      },
      {
        subject: 'hazardous_site:5',
        object: 'road_land:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'built_on_missing' },
      },
      {
        subject: 'hazardous_site:6',
        object: 'road_bridge:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { distance_m: 88.7, setback_m: 200, reference: 'bridge_edge' },
      },
      {
        subject: 'hazardous_site:7',
        object: 'road_bridge:2',
        state: 'undecidable',
        areaM2: 106.0577,
        measure: { reason: 'bridge_size_missing' },
      },
      {
        subject: 'hazardous_site:8',
        object: 'road:2',
        state: 'undecidable',
        areaM2: 106.0528,
        measure: { reason: 'road_land_missing' },
      },
    ],
  },
  {
    title: '加油站、刚超过 100 米的库、村道旁的、小桥旁的',
    titleEn:
      'a fuel station, a depot just beyond 100 m, one by a village lane, and one by a small bridge',
    layers: {
      road_land: [roadLand(1, 0, 'county'), roadLand(2, 300, 'village')],
      road: [road(1, 5, 'county'), road(2, 305, 'village')],
      road_bridge: [bridge(1, 600, 'small')],
      hazardous_site: [
        site(1, 50, 'fuel_station', '2015-01-01'),
        site(2, 100.4, 'gas_depot', '2015-01-01'),
        site(3, 320, 'gas_depot', '2015-01-01'),
        site(4, 700, 'gas_depot', '2015-01-01'),
      ],
    },
    considered: 3,
    findings: [],
  },
]
