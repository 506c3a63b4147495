/** Fixtures of E01. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const roadLand = (fid: number, south: number, roadClass: string) => ({
  fid,
  geometry: rectangle(0, south, 400, south + 10),
  values: { code: `L${fid}`, road_code: `R${fid}`, class: roadClass },
})
const road = (fid: number, north: number, roadClass: string, widthM: number | null) => ({
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
const house = (fid: number, south: number, builtOn: string | null) => ({
  fid,
  geometry: rectangle(100, south, 110, south + 10),
  values: { house_code: `H${fid}`, built_on: builtOn },
})

export const e01Fixtures: readonly RuleFixture[] = [
  {
    title: '县道旁新建、已有、年代不明的农房，以及只有中心线的道路旁一处',
    titleEn:
      'new, existing and undated houses beside a county road, and one beside a bare centre line',
    layers: {
      road_land: [roadLand(1, 0, 'county')],
      road: [road(1, 5, 'county', 11), road(2, 200, 'township', 8)],
      rural_house: [
        house(1, 14, '2015-01-01'),
        { ...house(2, 14, '2000-01-01'), geometry: rectangle(150, 14, 160, 24) },
        { ...house(3, 14, null), geometry: rectangle(200, 14, 210, 24) },
        house(4, 206, '2015-01-01'),
      ],
    },
    considered: 4,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'road_land:1',
        state: 'nonconforming',
        areaM2: 53.2437,
        measure: { distance_m: 4.434, setback_m: 10, reference: 'road_land_edge' },
      },
      { subject: 'rural_house:2', object: 'road_land:1', state: 'notice', areaM2: 53.2466 },
      {
        subject: 'rural_house:3',
        object: 'road_land:1',
        state: 'undecidable',
        areaM2: 53.2474,
        measure: { reason: 'built_on_missing' },
      },
      {
        subject: 'rural_house:4',
        object: 'road:2',
        state: 'undecidable',
        areaM2: 106.0695,
        measure: { reason: 'road_land_missing', reference: 'centre_line' },
      },
    ],
  },
  {
    title: '刚好在控制区外、村内小路旁、远离中心线的农房',
    titleEn:
      'a house just beyond the setback, one beside a village lane, and one far from a bare line',
    layers: {
      road_land: [roadLand(1, 0, 'county'), roadLand(2, 100, 'village')],
      road: [road(1, 5, 'county', 11), road(2, 105, 'village', 6), road(3, 200, 'township', 8)],
      rural_house: [
        house(1, 19.3, '2015-01-01'),
        house(2, 112, '2015-01-01'),
        house(3, 209, '2015-01-01'),
      ],
    },
    considered: 3,
    findings: [],
  },
]
