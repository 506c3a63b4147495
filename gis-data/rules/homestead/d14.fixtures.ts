/** Fixtures of D14. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const road = (fid: number, name: string, longitude: number) => ({
  fid,
  geometry: {
    type: 'LineString' as const,
    coordinates: [
      [longitude, 30.829],
      [longitude, 30.832],
    ],
  },
  values: { code: `R${fid}`, name, class: 'county' },
})
const house = (fid: number, west: number, renovated: boolean | null, useState = 'occupied') => ({
  fid,
  geometry: rectangle(west, fid * 20, west + 10, fid * 20 + 10),
  values: { house_code: `H${fid}`, facade_renovated: renovated, use_state: useState },
})
// The avenue runs 10 steps (9.56 m) west of the origin, the lane 400 steps east.
const roads = [road(1, '乡村振兴大道', 103.8499), road(2, '村道', 103.854)]

export const d14Fixtures: readonly RuleFixture[] = [
  {
    title: '走廊内未改造，以及不明',
    titleEn: 'not renovated within the corridor, and not known',
    layers: { road: roads, rural_house: [house(1, 20, false), house(2, 40, null)] },
    considered: 2,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'road:1',
        state: 'notice',
        areaM2: 106.0694,
        measure: { distance_m: 28.7061, reach_m: 100 },
      },
      {
        subject: 'rural_house:2',
        object: 'road:1',
        state: 'undecidable',
        areaM2: 106.0691,
        measure: { reason: 'renovation_missing' },
      },
    ],
  },
  {
    title: '已改造、走廊以外、别的道路旁、已放弃，符合',
    titleEn: 'renovated, beyond the corridor, beside another road, and given up conform',
    layers: {
      road: roads,
      rural_house: [
        house(1, 20, true),
        house(2, 100, false),
        house(3, 395, false),
        house(4, 0, false, 'withdrawn'),
      ],
    },
    considered: 3,
    findings: [],
  },
]
