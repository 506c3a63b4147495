/** Fixtures of F04. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const house = (fid: number, west: number, builtOn: string | null, south = 0) => ({
  fid,
  geometry: rectangle(west, south, west + 10, south + 10),
  values: { house_code: `H${fid}`, built_on: builtOn },
})
const tree = (fid: number, east: number, crownM: number | null, rangeM: number | null) => ({
  fid,
  geometry: { type: 'Point' as const, coordinates: [103.85 + east * 1e-5, 30.83] },
  values: {
    code: `T${fid}`,
    name: '银杏',
    crown_radius_m: crownM,
    protection_radius_m: rangeM,
    announced_on: '2003-01-01',
  },
})

export const f04Fixtures: readonly RuleFixture[] = [
  {
    title: '超出树冠、在公布范围内、已有的、年代不明的，以及没有半径的树',
    titleEn:
      'beyond the crown, within an announced range, existing, undated, and a tree without a radius',
    layers: {
      ancient_tree: [tree(1, 0, 6, null), tree(2, 200, 6, 20), tree(3, 400, null, null)],
      rural_house: [
        house(1, 8, '2025-06-01'),
        house(2, 8, '2025-03-14', 5.5),
        house(3, -18, null),
        house(4, 215, '2025-06-01'),
        house(5, 415, '2025-06-01'),
      ],
    },
    considered: 5,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'ancient_tree:1',
        state: 'conditional',
        areaM2: 18.2075,
        measure: { distance_m: 1.65, setback_m: 5, reference: 'crown_edge' },
      },
      { subject: 'rural_house:2', object: 'ancient_tree:1', state: 'notice', areaM2: 1.4428 },
      {
        subject: 'rural_house:3',
        object: 'ancient_tree:1',
        state: 'undecidable',
        areaM2: 18.2071,
        measure: { reason: 'built_on_missing' },
      },
      {
        subject: 'rural_house:4',
        object: 'ancient_tree:2',
        state: 'conditional',
        areaM2: 50.5993,
        measure: { reference: 'announced_boundary', distance_m: 0 },
      },
      {
        subject: 'rural_house:5',
        object: 'ancient_tree:3',
        state: 'undecidable',
        areaM2: 50.5995,
        measure: { reason: 'crown_missing' },
      },
    ],
  },
  {
    title: '刚好在范围之外',
    titleEn: 'just beyond the range',
    layers: {
      ancient_tree: [tree(1, 0, 6, null), tree(2, 200, 6, 9)],
      rural_house: [house(1, 11.6, '2025-06-01'), house(2, 209.6, '2025-06-01')],
    },
    considered: 2,
    findings: [],
  },
]
