/** Fixtures of D15. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const homestead = (fid: number, useState: string) => ({
  fid,
  geometry: rectangle(fid * 20, 0, fid * 20 + 10, 10),
  values: { parcel_code: `Z${fid}`, use_state: useState },
})
const withdrawal = (fid: number, values: Record<string, string | null> = {}) => ({
  fid,
  values: {
    code: `T${fid}`,
    kind: 'withdrawal',
    stage: 'accepted',
    parcel_code: `Z${fid}`,
    consent_number: `X${fid}`,
    ...values,
  },
})

export const d15Fixtures: readonly RuleFixture[] = [
  {
    title: '无书面同意而受理和批准、没有阶段、已退出却没有案卷',
    titleEn: 'accepted and approved without consent, without a stage, and withdrawn without a case',
    layers: {
      homestead: [
        homestead(1, 'withdrawn'),
        homestead(2, 'occupied'),
        homestead(3, 'occupied'),
        homestead(4, 'withdrawn'),
      ],
      homestead_case: [
        withdrawal(1, { consent_number: null }),
        withdrawal(2, { consent_number: '', stage: 'approved' }),
        withdrawal(3, { consent_number: null, stage: null }),
        withdrawal(4, { stage: 'cancelled' }),
      ],
    },
    considered: 6,
    findings: [
      {
        subject: 'homestead_case:1',
        object: 'homestead:1',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      {
        subject: 'homestead_case:2',
        object: 'homestead:2',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      {
        subject: 'homestead_case:3',
        object: 'homestead:3',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'stage_missing' },
      },
      {
        subject: 'homestead:4',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'no_withdrawal_case' },
      },
    ],
  },
  {
    title: '有同意、只是申请、建房案卷，符合',
    titleEn: 'with consent, only applied for, and cases of building conform',
    layers: {
      homestead: [homestead(1, 'withdrawn'), homestead(2, 'occupied')],
      homestead_case: [
        withdrawal(1),
        withdrawal(2, { consent_number: null, stage: 'applied' }),
        withdrawal(3, { consent_number: null, kind: 'rebuild' }),
      ],
    },
    considered: 3,
    findings: [],
  },
]
