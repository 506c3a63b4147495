/** Fixtures of D01. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const household = (fid: number, code: string) => ({
  fid,
  values: { code, head_name: '示例', member_count: 3 },
})
const homestead = (
  fid: number,
  householdCode: string,
  approvedOn: string | null,
  values: Record<string, string> = {},
) => ({
  fid,
  geometry: rectangle(fid * 20, 0, fid * 20 + 10, 9),
  values: {
    parcel_code: `Z${fid}`,
    household_code: householdCode,
    approved_on: approvedOn,
    use_state: 'occupied',
    ...values,
  },
})

export const d01Fixtures: readonly RuleFixture[] = [
  {
    title: '保留最早批准的宅基地；其余计数，继承的另计',
    titleEn: 'the earliest approved homestead is kept; further ones count, inherited ones apart',
    layers: {
      household: [household(1, 'A'), household(2, 'B'), household(3, 'C')],
      homestead: [
        homestead(1, 'A', '2015-01-01'),
        homestead(2, 'A', '2008-01-01'),
        homestead(3, 'A', null, { acquisition: 'inherited' }),
        homestead(4, 'B', '2010-01-01'),
        homestead(5, 'B', '2010-01-01'),
        homestead(6, 'C', '2010-01-01'),
      ],
    },
    considered: 3,
    findings: [
      {
        subject: 'household:1',
        object: 'homestead:1',
        state: 'nonconforming',
        areaM2: 95.4626,
        measure: { homesteads: 3, kept: 'Z2' },
      },
      { subject: 'household:1', object: 'homestead:3', state: 'conditional', areaM2: 95.4626 },
      { subject: 'household:2', object: 'homestead:5', state: 'nonconforming', areaM2: 95.4626 },
    ],
  },
  {
    title: '第二处宅基地已退出，不计',
    titleEn: 'a second homestead that was withdrawn does not count',
    layers: {
      household: [household(1, 'A'), household(2, 'B')],
      homestead: [
        homestead(1, 'A', '2008-01-01'),
        homestead(2, 'A', '2015-01-01', { use_state: 'withdrawn' }),
      ],
    },
    considered: 2,
    findings: [],
  },
]
