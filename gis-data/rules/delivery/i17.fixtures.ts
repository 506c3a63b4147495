/** Fixtures of I17. */
import { rectangle } from '../fixture.ts'
import type { DeliveryFixture } from './delivery-fixture.ts'

const zone = (fid: number, west: number, GKBJLXDM: string) => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: { GKBJLXDM },
})
const planned = (fid: number, west: number, GHDLBM: string | null, SSBJLX = '') => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { GHDLBM, SSBJLX },
})
const base = (JQDLBM: string) => ({
  fid: 1,
  geometry: rectangle(0, 0, 300, 100),
  values: { JQDLBM },
})

export const i17Fixtures: readonly DeliveryFixture[] = [
  {
    title: '耕地在基本农田上，住宅在村庄，城镇用地在城镇空间',
    titleEn: 'farmland on basic farmland, houses in the village, urban land in urban space',
    profile: 'village_plan',
    layers: {
      GKBJ: [zone(1, 0, '0202'), zone(2, 100, '0301'), zone(3, 200, '0400')],
      JQDLTB: [base('0101')],
      GHDLTB: [planned(1, 0, '0101'), planned(2, 100, '0703'), planned(3, 200, '0701', 'Z')],
    },
    considered: 3,
    defects: [],
  },
  {
    title: '住宅在基本农田上，城镇标记在别处，河道被填',
    titleEn: 'houses on basic farmland, a mark of urban space elsewhere, a river filled in',
    profile: 'village_plan',
    layers: {
      GKBJ: [zone(1, 0, '0202'), zone(2, 100, '0301')],
      JQDLTB: [{ ...base('1701'), geometry: rectangle(100, 0, 300, 100) }],
      GHDLTB: [planned(1, 0, '0703'), planned(2, 100, '0703', 'Z'), planned(3, 20, null)],
    },
    considered: 3,
    defects: [
      {
        subject: 'GHDLTB:1',
        object: 'GKBJ:1',
        state: 'nonconforming',
        case: 'zone',
        areaM2: 106.0697,
      },
      { subject: 'GHDLTB:2', object: 'GKBJ:2', state: 'nonconforming', case: 'urban' },
      { subject: 'GHDLTB:2', object: 'JQDLTB:1', state: 'notice', case: 'water' },
      { subject: 'GHDLTB:3', object: null, state: 'undecidable', case: 'no_class' },
    ],
  },
]
