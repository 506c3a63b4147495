/** Fixtures of C10. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const complete = {
  kind: 'village',
  status: 'approved',
  town_reviewed_on: '2021-01-10',
  consented_on: '2021-03-10',
  submitted_on: '2021-04-10',
  approved_on: '2021-06-10',
  approval_number: '郫府函〔2021〕1号',
  published_on: '2021-06-28',
}
const plan = (fid: number, values: Record<string, string | null> = {}) => ({
  fid,
  geometry: rectangle(fid * 20, 0, fid * 20 + 10, 10),
  values: { code: `P${fid}`, name: `规划${fid}`, ...complete, ...values },
})
const finding = (fid: number, faults: readonly string[]) =>
  ({
    subject: `plan:${fid}`,
    object: null,
    state: 'nonconforming',
    areaM2: 106.0696,
    measure: { faults },
  }) as const

export const c10Fixtures: readonly RuleFixture[] = [
  {
    title: '步骤缺失、次序颠倒、完全没有记录',
    titleEn: 'steps that are missing, out of order, or not on record at all',
    layers: {
      plan: [
        plan(1, { consented_on: null }),
        plan(2, { published_on: null, approval_number: '' }),
        plan(3, { consented_on: '2021-04-11' }),
        plan(4, {
          status: 'submitted',
          town_reviewed_on: null,
          approved_on: null,
          approval_number: null,
          published_on: null,
        }),
        plan(5, {
          town_reviewed_on: null,
          consented_on: null,
          submitted_on: null,
          published_on: null,
        }),
      ],
    },
    considered: 5,
    findings: [
      finding(1, ['consent']),
      finding(2, ['approval', 'publication']),
      finding(3, ['order']),
      finding(4, ['town_review']),
      {
        subject: 'plan:5',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'steps_not_recorded' },
      },
    ],
  },
  {
    title: '齐全、仍在编制、公示中、别种规划，符合',
    titleEn: 'complete, still being drafted, on notice, and another kind of plan conform',
    layers: {
      plan: [
        plan(1),
        plan(2, {
          status: 'drafting',
          town_reviewed_on: null,
          consented_on: null,
          submitted_on: null,
          approved_on: null,
          approval_number: null,
          published_on: null,
        }),
        plan(3, {
          status: 'notice',
          consented_on: null,
          submitted_on: null,
          approved_on: null,
          approval_number: null,
          published_on: null,
        }),
        plan(4, { kind: 'industry', consented_on: null }),
      ],
    },
    considered: 3,
    findings: [],
  },
]
