/** Fixtures of F01. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const linpan = (
  fid: number,
  west: number,
  listed: boolean | null,
  protectedSince: string | null,
) => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: { code: `L${fid}`, name: `林盘${fid}`, listed, protected_since: protectedSince },
})
const house = (fid: number, west: number, builtOn: string | null) => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { house_code: `H${fid}`, built_on: builtOn },
})

export const f01Fixtures: readonly RuleFixture[] = [
  {
    title: '保护后建：在名录内、不在名录内、名录内年代不明',
    titleEn: 'built after protection: listed, not listed, and undated in a listed one',
    layers: {
      linpan: [linpan(1, 0, true, '2018-01-01'), linpan(2, 100, false, '2018-01-01')],
      rural_house: [house(1, 0, '2018-01-02'), house(2, 100, '2020-05-01'), house(3, 50, null)],
    },
    considered: 3,
    findings: [
      { subject: 'rural_house:1', object: 'linpan:1', state: 'nonconforming', areaM2: 106.0696 },
      { subject: 'rural_house:2', object: 'linpan:2', state: 'conditional', areaM2: 106.0696 },
      {
        subject: 'rural_house:3',
        object: 'linpan:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'built_on_missing' },
      },
    ],
  },
  {
    title: '保护前或当日建、名录外年代不明、没有保护的林盘',
    titleEn:
      'built before or on the day, undated outside the list, and a linpan without protection',
    layers: {
      linpan: [
        linpan(1, 0, true, '2018-01-01'),
        linpan(2, 100, null, '2018-01-01'),
        linpan(3, 200, true, null),
      ],
      rural_house: [
        house(1, 0, '2018-01-01'),
        house(2, 100, null),
        house(3, 200, '2020-01-01'),
        house(4, 220, null),
      ],
    },
    considered: 4,
    findings: [],
  },
]
