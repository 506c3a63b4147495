/** Fixtures of G09. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const homestead = (fid: number, west: number, disposition: string | null) => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { parcel_code: `Z${fid}`, disposition },
})
const restoration = (fid: number, west: number, kind: string) => ({
  fid,
  geometry: rectangle(west, 0, west + 40, 40),
  values: { code: `S${fid}`, plan_code: 'P', kind },
})

export const g09Fixtures: readonly RuleFixture[] = [
  {
    title: '复垦压在保留宅基地上，造林压其一半',
    titleEn: 'reclamation over a retained homestead and forest over half of one',
    layers: {
      plan_restoration: [restoration(1, 0, 'reclamation'), restoration(2, 105, 'forest')],
      homestead: [homestead(1, 10, 'retained'), homestead(2, 100, 'retained')],
    },
    considered: 2,
    findings: [
      {
        subject: 'plan_restoration:1',
        object: 'homestead:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { kind: 'reclamation' },
      },
      {
        subject: 'plan_restoration:2',
        object: 'homestead:2',
        state: 'nonconforming',
        areaM2: 53.0348,
      },
    ],
  },
  {
    title: '拟归并或未定的宅基地可以修复；水利工程不审查',
    titleEn: 'homesteads to be merged or undecided may be restored; water works are not considered',
    layers: {
      plan_restoration: [restoration(1, 0, 'reclamation'), restoration(2, 100, 'water')],
      homestead: [homestead(1, 0, 'merged'), homestead(2, 20, null), homestead(3, 110, 'retained')],
    },
    considered: 1,
    findings: [],
  },
]
