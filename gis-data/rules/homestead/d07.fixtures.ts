/** Fixtures of D07. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const house = (
  fid: number,
  storeys: number | null,
  heightM: number | null,
  builtOn: string | null = '2021-01-01',
) => ({
  fid,
  geometry: rectangle(fid * 20, 0, fid * 20 + 10, 10),
  values: { house_code: `H${fid}`, storeys, height_m: heightM, built_on: builtOn },
})
const found = (fid: number, state: 'nonconforming' | 'notice') =>
  ({ subject: `rural_house:${fid}`, object: null, state, areaM2: 106.0696 }) as const
const unknown = (fid: number, reason: string) =>
  ({
    subject: `rural_house:${fid}`,
    object: null,
    state: 'undecidable',
    areaM2: 106.0696,
    measure: { reason },
  }) as const

export const d07Fixtures: readonly RuleFixture[] = [
  {
    title: '层数过多、过高、已有、年代不明、数值缺失',
    titleEn: 'too many storeys, too high, existing, undated, and values that are missing',
    layers: {
      rural_house: [
        house(1, 4, 12),
        house(2, 3, 12.1),
        house(3, 4, 13, '2019-12-31'),
        house(4, 4, null, null),
        house(5, null, 6),
        house(6, 2, null),
        house(7, null, 15),
      ],
    },
    considered: 7,
    findings: [
      found(1, 'nonconforming'),
      found(2, 'nonconforming'),
      found(3, 'notice'),
      unknown(4, 'built_on_missing'),
      unknown(5, 'storeys_missing'),
      unknown(6, 'height_missing'),
      found(7, 'nonconforming'),
    ],
  },
  {
    title: '三层恰在限高、一层没有日期，符合',
    titleEn: 'three storeys of exactly the limit, and one storey without a date, conform',
    layers: { rural_house: [house(1, 3, 12), house(2, 1, 3.5, null)] },
    considered: 2,
    findings: [],
  },
]
