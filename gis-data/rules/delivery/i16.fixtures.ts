/** Fixtures of I16. */
import { rectangle } from '../fixture.ts'
import type { DeliveryFixture } from './delivery-fixture.ts'

const survey = [
  { fid: 7, geometry: rectangle(0, 0, 50, 50), values: { bsm: 'A', class_code: '0702' } },
  { fid: 8, geometry: rectangle(50, 0, 100, 50), values: { bsm: 'B', class_code: '0101' } },
]
const base = (fid: number, west: number, JQDLBM: string | null) => ({
  fid,
  geometry: rectangle(west, 0, west + 50, 50),
  values: { JQDLBM },
})

export const i16Fixtures: readonly DeliveryFixture[] = [
  {
    title: '调查的宅基地（0702）即规划的宅基地（0703），水田仍是水田',
    titleEn: 'a homestead of the survey (0702) is one of the plan (0703), paddy stays paddy',
    profile: 'village_plan',
    ground: { land_parcel: survey },
    layers: { JQDLTB: [base(1, 0, '0703'), base(2, 50, '0101')] },
    considered: 2,
    defects: [],
  },
  {
    title: '同号不同义能够发现，并给出重叠',
    titleEn: 'the same number with another meaning is found, with the overlap',
    profile: 'village_plan',
    ground: { land_parcel: survey },
    layers: { JQDLTB: [base(1, 0, '0702'), base(2, 50, '1001')] },
    considered: 2,
    defects: [
      {
        subject: 'JQDLTB:1',
        object: 'land_parcel:7',
        state: 'nonconforming',
        case: 'transition',
        areaM2: 2651.7427,
      },
      { subject: 'JQDLTB:2', object: 'land_parcel:8', state: 'nonconforming', case: 'transition' },
    ],
  },
  {
    title: '田间道在 2020 版为 2303，2023 版起为 060102',
    titleEn: 'a field track is 2303 in the list of 2020 and 060102 since 2023',
    profile: 'village_plan',
    codes: '2020',
    ground: { land_parcel: [{ ...survey[0]!, values: { bsm: 'A', class_code: '1006' } }] },
    layers: { JQDLTB: [base(1, 0, '2303'), base(2, 200, '0101'), base(3, 0, null)] },
    considered: 3,
    defects: [
      { subject: 'JQDLTB:2', object: null, state: 'undecidable', case: 'no_survey' },
      { subject: 'JQDLTB:3', object: null, state: 'undecidable', case: 'no_class' },
    ],
  },
]
