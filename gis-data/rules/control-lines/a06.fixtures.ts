/** Fixtures of A06. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const entry = (fid: number, kind: string, values: Record<string, string>) => ({
  fid,
  geometry: rectangle(0, 20 * fid, 10, 20 * fid + 10),
  values: { code: `C${fid}`, kind, ...values },
})
const plot = (fid: number, west: number, protectedFrom: string | null) => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { bsm: `B${fid}`, plot_number: `P${fid}`, protected_from: protectedFrom },
})

export const a06Fixtures: readonly RuleFixture[] = [
  {
    title: '未经批准占用，没有查明原因的更正',
    titleEn: 'an occupation without approval and corrections without a finding',
    layers: {
      basic_farmland: [plot(1, 100, '2022-10-14')],
      basic_farmland_change: [
        entry(1, 'occupation', { changed_on: '2024-01-01' }),
        entry(2, 'correction', { changed_on: '2025-10-01', approval_number: '一号' }),
        entry(3, 'correction', { changed_on: '2023-10-01' }),
        entry(4, 'correction', { approval_number: '二号' }),
      ],
    },
    considered: 5,
    findings: [
      {
        subject: 'basic_farmland_change:1',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0694,
        measure: { missing: 'approval' },
      },
      {
        subject: 'basic_farmland_change:2',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0692,
        measure: { missing: 'finding' },
      },
      {
        subject: 'basic_farmland_change:3',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0689,
        measure: { missing: 'finding' },
      },
      {
        subject: 'basic_farmland_change:4',
        object: null,
        state: 'undecidable',
        areaM2: 106.0687,
        measure: { reason: 'changed_on_missing' },
      },
    ],
  },
  {
    title: '划定后新补的图斑：一处登记一半，一处没有日期',
    titleEn: 'plots protected since the delimitation: half of one is registered, one has no date',
    layers: {
      basic_farmland: [plot(1, 0, '2024-05-01'), plot(2, 20, null), plot(3, 40, '2024-05-01')],
      basic_farmland_change: [
        {
          fid: 1,
          geometry: rectangle(-10, 0, 4, 10),
          values: { code: 'C1', kind: 'supplement', approval_number: '一号' },
        },
        {
          fid: 2,
          geometry: rectangle(40, 0, 50, 10),
          values: { code: 'C2', kind: 'occupation', approval_number: '一号' },
        },
      ],
    },
    considered: 5,
    findings: [
      {
        subject: 'basic_farmland:1',
        object: null,
        state: 'nonconforming',
        areaM2: 63.6418,
        measure: { missing: 'register' },
      },
      {
        subject: 'basic_farmland:2',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'protected_from_missing' },
      },
      {
        subject: 'basic_farmland:3',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { missing: 'register' },
      },
    ],
  },
  {
    title: '有文件的调整和划定时的图斑符合',
    titleEn: 'documented changes and plots of the delimitation conform',
    layers: {
      basic_farmland: [plot(1, 0, '2022-10-14'), plot(2, 20, '2025-01-01')],
      basic_farmland_change: [
        entry(1, 'occupation', { approval_number: '一号', changed_on: '2024-01-01' }),
        entry(2, 'correction', { finding_number: '二号', changed_on: '2025-12-01' }),
        entry(3, 'correction', { approval_number: '三号', changed_on: '2025-09-30' }),
        {
          fid: 9,
          geometry: rectangle(20, 0, 30, 10),
          values: { code: 'C9', kind: 'supplement', approval_number: '四号' },
        },
      ],
    },
    considered: 6,
    findings: [],
  },
]
