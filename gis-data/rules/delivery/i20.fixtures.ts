/** Fixtures of I20. */
import { rectangle } from '../fixture.ts'
import type { DeliveryFixture } from './delivery-fixture.ts'

const village = (DCMJ: number | null) => ({
  fid: 1,
  geometry: rectangle(0, 0, 100, 100),
  values: { DCMJ },
})
const parcels = (...areas: (number | null)[]) =>
  areas.map((TBMJ, at) => ({
    fid: at + 1,
    geometry: rectangle(at * 50, 0, at * 50 + 50, 100),
    values: { TBMJ },
  }))

export const i20Fixtures: readonly DeliveryFixture[] = [
  {
    title: '面积相加，各在百分之一平方米之内',
    titleEn: 'areas that add up, each within a hundredth of a square metre',
    profile: 'land_survey',
    layers: { CJDCQ: [village(10_606.97)], DLTB: parcels(5303.49, 5303.5) },
    considered: 1,
    defects: [],
  },
  {
    title: '合计不闭合',
    titleEn: 'a sum that does not close',
    profile: 'land_survey',
    layers: { CJDCQ: [village(10_606.97)], DLTB: parcels(5303.49, 5303.6) },
    considered: 1,
    defects: [
      {
        subject: 'CJDCQ:1',
        object: 'DLTB:',
        state: 'nonconforming',
        case: 'difference',
        measure: { difference_m2: 0.12 },
      },
    ],
  },
  {
    title: '图斑没有面积、村没有控制面积：无法判定',
    titleEn: 'a parcel without area, a village without control area: undecided',
    profile: 'land_survey',
    layers: { CJDCQ: [village(10_606.97)], DLTB: parcels(5303.49, null) },
    considered: 1,
    defects: [{ subject: 'CJDCQ:1', object: 'DLTB:', state: 'undecidable', case: 'no_value' }],
  },
]
