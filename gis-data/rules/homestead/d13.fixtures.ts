/** Fixtures of D13. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const complete = {
  kind: 'rebuild',
  stage: 'accepted',
  parcel_code: 'Z1',
  review_visit_on: '2021-01-10',
  approved_on: '2021-02-01',
  approval_number: 'P1',
  permit_number: 'X1',
  setting_out_visit_on: '2021-02-08',
  started_on: '2021-03-01',
  acceptance_visit_on: '2021-10-01',
}
const file = (fid: number, values: Record<string, string | null> = {}) => ({
  fid,
  values: { code: `K${fid}`, ...complete, ...values },
})
const homestead = [{ fid: 1, geometry: rectangle(0, 0, 10, 10), values: { parcel_code: 'Z1' } }]

export const d13Fixtures: readonly RuleFixture[] = [
  {
    title: '缺少该阶段应有的材料，早年和近年；没有阶段或日期',
    titleEn: 'lacking what the stage asks for, long ago and lately; and without a stage or a date',
    layers: {
      homestead,
      homestead_case: [
        file(1, { review_visit_on: null, permit_number: '' }),
        file(2, { stage: 'approved', setting_out_visit_on: null, acceptance_visit_on: null }),
        file(3, { acceptance_visit_on: null, approved_on: '2019-12-11' }),
        file(4, { stage: null }),
        file(5, { approval_number: null, approved_on: null }),
        file(6, { approval_number: null, parcel_code: 'Z9' }),
      ],
    },
    considered: 6,
    findings: [
      {
        subject: 'homestead_case:1',
        object: 'homestead:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { missing: ['review_visit', 'permit'], count: 2 },
      },
      {
        subject: 'homestead_case:2',
        object: 'homestead:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { missing: ['setting_out_visit'] },
      },
      {
        subject: 'homestead_case:3',
        object: 'homestead:1',
        state: 'notice',
        areaM2: 106.0696,
        measure: { missing: ['acceptance_visit'] },
      },
      {
        subject: 'homestead_case:4',
        object: 'homestead:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'stage_missing' },
      },
      {
        subject: 'homestead_case:5',
        object: 'homestead:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'approval_date_missing' },
      },
      {
        subject: 'homestead_case:6',
        object: null,
        state: 'nonconforming',
        areaM2: 0,
        measure: { missing: ['approval'] },
      },
    ],
  },
  {
    title: '材料齐全、已批未建、已申请、未批准、退出，符合',
    titleEn: 'complete, approved but not begun, applied for, refused, and a withdrawal conform',
    layers: {
      homestead,
      homestead_case: [
        file(1),
        file(2, {
          stage: 'approved',
          setting_out_visit_on: null,
          started_on: null,
          acceptance_visit_on: null,
        }),
        file(3, { stage: 'applied', approval_number: null, permit_number: null }),
        file(4, { stage: 'rejected', review_visit_on: null }),
        file(5, { kind: 'withdrawal', permit_number: null }),
      ],
    },
    considered: 4,
    findings: [],
  },
]
