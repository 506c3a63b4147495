/** Fixtures of D10. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const homestead = (fid: number, west: number, east: number, useState = 'occupied') => ({
  fid,
  geometry: rectangle(west, 0, east, 10),
  values: { parcel_code: `Z${fid}`, use_state: useState },
})
const house = (fid: number, west: number, east: number, parcelCode: string | null) => ({
  fid,
  geometry: rectangle(west, 0, east, 10),
  values: { house_code: `H${fid}`, parcel_code: parcelCode },
})

export const d10Fixtures: readonly RuleFixture[] = [
  {
    title: '两宗地重叠、农房伸入邻宗、一处没有代码',
    titleEn: 'two plots that overlap, a house that reaches into the next, and one without a code',
    layers: {
      homestead: [
        homestead(1, 0, 10),
        homestead(2, 9, 20),
        homestead(3, 20, 30),
        homestead(4, 40, 50),
      ],
      rural_house: [house(1, 25, 42, 'Z3'), house(2, 14, 24, null)],
    },
    considered: 6,
    findings: [
      { subject: 'homestead:1', object: 'homestead:2', state: 'nonconforming', areaM2: 10.607 },
      { subject: 'rural_house:1', object: 'homestead:4', state: 'nonconforming', areaM2: 21.2139 },
      { subject: 'rural_house:2', object: 'homestead:3', state: 'nonconforming', areaM2: 42.4278 },
    ],
  },
  {
    title: '只压边或重叠不足 0.5 ㎡ 的宗地、已退出的、在自家宗地上的农房',
    titleEn: 'plots that touch or overlap by less than 0.5 ㎡, a withdrawn one, and houses at home',
    layers: {
      homestead: [
        homestead(1, 0, 10),
        homestead(2, 10, 20),
        homestead(3, 19.96, 30),
        homestead(4, 5, 15, 'withdrawn'),
      ],
      rural_house: [house(1, 0, 10, 'Z1'), house(2, 21, 29, null), house(3, 60, 70, null)],
    },
    considered: 6,
    findings: [],
  },
]
