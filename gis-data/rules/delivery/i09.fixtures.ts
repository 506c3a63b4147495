/** Fixtures of I09. */
import { rectangle } from '../fixture.ts'
import type { DeliveryFixture } from './delivery-fixture.ts'

const parcel = (fid: number, TBMJ: number, KCMJ: number | null, TBDLMJ: number) => ({
  fid,
  geometry: rectangle(0, 0, 10, 10),
  values: { TBMJ, KCMJ, TBDLMJ },
})

export const i09Fixtures: readonly DeliveryFixture[] = [
  {
    title: '合计闭合，恰在容差上也算',
    titleEn: 'the sum closes, exactly at the tolerance too',
    profile: 'land_survey',
    layers: { DLTB: [parcel(1, 100.1, 2.1, 98), parcel(2, 100.1, 2.1, 98.01)] },
    considered: 2,
    defects: [],
  },
  {
    title: '合计不闭合，以及缺了一项',
    titleEn: 'a sum that does not close, and one that lacks a part',
    profile: 'land_survey',
    layers: { DLTB: [parcel(1, 100.1, 2.1, 98.02), parcel(2, 100, null, 100)] },
    considered: 2,
    defects: [
      {
        subject: 'DLTB:1',
        object: null,
        state: 'nonconforming',
        case: 'difference',
        measure: { expected_m2: 98 },
      },
      { subject: 'DLTB:2', object: null, state: 'undecidable', case: 'no_value' },
    ],
  },
]
