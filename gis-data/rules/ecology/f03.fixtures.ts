/** Fixtures of F03. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const zone = (fid: number, west: number, values: Record<string, string | null> = {}) => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: { code: `Z${fid}`, name: `区${fid}`, ...values },
})
const house = (
  fid: number,
  west: number,
  builtOn: string | null,
  storeys: number | null,
  heightM: number | null,
) => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { house_code: `H${fid}`, built_on: builtOn, storeys, height_m: heightM },
})

export const f03Fixtures: readonly RuleFixture[] = [
  {
    title: '层数过多、过高、保护之前、年代不明、没有数字',
    titleEn: 'too many storeys, too high, before protection, undated, and without numbers',
    layers: {
      linpan: [zone(1, 0, { protected_since: '2020-01-01' })],
      rural_house: [
        house(1, 0, '2021-01-01', 4, 11),
        house(2, 20, '2021-01-01', 3, 12.5),
        house(3, 40, '2020-01-01', 4, 13),
        house(4, 60, null, 4, 13),
        house(5, 80, '2021-01-01', 2, null),
      ],
    },
    considered: 5,
    findings: [
      {
        subject: 'rural_house:1',
        object: 'linpan:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { storeys: 4, max_storeys: 3 },
      },
      { subject: 'rural_house:2', object: 'linpan:1', state: 'nonconforming', areaM2: 106.0696 },
      { subject: 'rural_house:3', object: 'linpan:1', state: 'notice', areaM2: 106.0696 },
      {
        subject: 'rural_house:4',
        object: 'linpan:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'built_on_missing' },
      },
      {
        subject: 'rural_house:5',
        object: 'linpan:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'height_missing' },
      },
    ],
  },
  {
    title: '恰在界限上，以及没有保护的林盘里的高房',
    titleEn: 'exactly at the limits, and a tall house in a linpan without protection',
    layers: {
      linpan: [
        zone(1, 0, { protected_since: '2020-01-01' }),
        zone(2, 200, { protected_since: null }),
      ],
      rural_house: [house(1, 0, '2021-01-01', 3, 12), house(2, 200, '2021-01-01', 6, 20)],
    },
    considered: 2,
    findings: [],
  },
]
