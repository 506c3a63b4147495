/** Fixtures of I12. One step is 1.0607 ㎡ times its other side. */
import { rectangle } from '../fixture.ts'
import type { DeliveryFixture } from './delivery-fixture.ts'

const parcel = (fid: number, side: number, GHDLBM: string | null) => ({
  fid,
  geometry: rectangle(0, 0, side, 10),
  values: { GHDLBM },
})

export const i12Fixtures: readonly DeliveryFixture[] = [
  {
    title: '106 ㎡ 的宅基地、424 ㎡ 的农田、636 ㎡ 的其他地，都够大',
    titleEn: 'a house plot of 106 ㎡, a field of 424 ㎡ and other land of 636 ㎡ are large enough',
    profile: 'village_plan',
    layers: { GHDLTB: [parcel(1, 10, '0703'), parcel(2, 40, '0101'), parcel(3, 60, '2306')] },
    considered: 3,
    defects: [],
  },
  {
    title: '小农田、碎斑、小分区、没有地类的图斑',
    titleEn: 'a small field, a speck, a small zone and a parcel without class',
    profile: 'village_plan',
    layers: {
      GHDLTB: [parcel(1, 30, '0101'), parcel(2, 1, '0703'), parcel(3, 60, null)],
      GKBJ: [{ fid: 1, geometry: rectangle(0, 0, 90, 90), values: { GKBJLXDM: '0301' } }],
    },
    considered: 4,
    defects: [
      {
        subject: 'GHDLTB:1',
        object: null,
        state: 'nonconforming',
        case: 'small',
        measure: { limit_m2: 400 },
      },
      { subject: 'GHDLTB:2', object: null, state: 'nonconforming', case: 'speck' },
      { subject: 'GHDLTB:3', object: null, state: 'undecidable', case: 'no_class' },
      {
        subject: 'GKBJ:1',
        object: null,
        state: 'nonconforming',
        case: 'small',
        measure: { limit_m2: 10_000 },
      },
    ],
  },
]
