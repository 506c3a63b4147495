/** Fixtures of D09. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const application = (fid: number, values: Record<string, string | null> = {}) => ({
  fid,
  values: {
    code: `K${fid}`,
    kind: 'new',
    stage: 'approved',
    household_code: `F${fid}`,
    parcel_code: 'Z1',
    applied_on: '2022-05-01',
    ...values,
  },
})
const transfer = (fid: number, household: string, on: string | null, kind = 'sale') => ({
  fid,
  values: {
    code: `L${fid}`,
    kind,
    household_code: household,
    parcel_code: 'Z2',
    transferred_on: on,
  },
})
const homesteads = [
  { fid: 1, geometry: rectangle(0, 0, 10, 10), values: { parcel_code: 'Z1' } },
  { fid: 2, geometry: rectangle(20, 0, 25, 10), values: { parcel_code: 'Z2' } },
]

export const d09Fixtures: readonly RuleFixture[] = [
  {
    title: '先出卖或出租再申请；证据为所申请宗地，没有则为让出的宗地',
    titleEn:
      'sold or leased before applying; evidence is the plot applied for, else the one given away',
    layers: {
      homestead: homesteads,
      homestead_case: [
        application(1),
        application(2, { parcel_code: null, kind: 'relocate' }),
        application(3),
        application(4, { household_code: null }),
        application(5, { applied_on: null }),
      ],
      homestead_transfer: [
        transfer(1, 'F1', '2018-01-01'),
        transfer(2, 'F1', '2019-01-01', 'lease'),
        transfer(3, 'F2', '2022-04-30', 'gift'),
        transfer(4, 'F3', null),
        transfer(5, 'F5', '2020-01-01'),
      ],
    },
    considered: 5,
    findings: [
      {
        subject: 'homestead_case:1',
        object: 'homestead_transfer:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { kind: 'sale' },
      },
      {
        subject: 'homestead_case:1',
        object: 'homestead_transfer:2',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      {
        subject: 'homestead_case:2',
        object: 'homestead_transfer:3',
        state: 'nonconforming',
        areaM2: 53.0348,
      },
      {
        subject: 'homestead_case:3',
        object: 'homestead_transfer:4',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'transfer_date_missing' },
      },
      {
        subject: 'homestead_case:4',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'no_household_code' },
      },
      {
        subject: 'homestead_case:5',
        object: 'homestead_transfer:5',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'application_date_missing' },
      },
    ],
  },
  {
    title: '申请当日或之后让出、未批准、原址重建，符合',
    titleEn: 'given away on the day of applying or later, refused, and rebuilding in place conform',
    layers: {
      homestead: homesteads,
      homestead_case: [
        application(1),
        application(2, { stage: 'rejected' }),
        application(3, { kind: 'rebuild' }),
        application(4),
      ],
      homestead_transfer: [
        transfer(1, 'F1', '2022-05-01'),
        transfer(2, 'F2', '2018-01-01'),
        transfer(3, 'F3', '2018-01-01'),
      ],
    },
    considered: 3,
    findings: [],
  },
]
