/** Fixtures of D12. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const homestead = (fid: number, useState: string | null, months: number | null) => ({
  fid,
  geometry: rectangle(fid * 20, 0, fid * 20 + 10, 10),
  values: { parcel_code: `Z${fid}`, use_state: useState, power_idle_months: months },
})
const finding = (
  fid: number,
  state: 'notice' | 'undecidable',
  measure: Record<string, string | number>,
) => ({ subject: `homestead:${fid}`, object: null, state, areaM2: 106.0696, measure })

export const d12Fixtures: readonly RuleFixture[] = [
  {
    title: '十二个月没有用电，不论登记怎么写；以及无从判断',
    titleEn: 'twelve months without electricity, whatever the register says; and nothing to go by',
    layers: {
      homestead: [
        homestead(1, 'idle', 12),
        homestead(2, 'occupied', 20),
        homestead(3, 'idle', null),
        homestead(4, null, null),
      ],
    },
    considered: 4,
    findings: [
      finding(1, 'notice', { months: 12, use_state: 'idle' }),
      finding(2, 'notice', { months: 20 }),
      finding(3, 'undecidable', { reason: 'months_missing' }),
      finding(4, 'undecidable', { reason: 'nothing_known' }),
    ],
  },
  {
    title: '十一个月、没有电表但在用、已退出，不算闲置',
    titleEn: 'eleven months, in use without a meter, and withdrawn are no idle homesteads',
    layers: {
      homestead: [
        homestead(1, 'idle', 11),
        homestead(2, 'occupied', null),
        homestead(3, 'withdrawn', 40),
      ],
    },
    considered: 2,
    findings: [],
  },
]
