/** Fixtures of D08. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const household = (fid: number, member: boolean | null) => ({
  fid,
  values: { code: `F${fid}`, head_name: '示例', member_count: 3, collective_member: member },
})
const homestead = (
  fid: number,
  householdCode: string | null,
  values: Record<string, string | null> = {},
) => ({
  fid,
  geometry: rectangle(fid * 20, 0, fid * 20 + 10, 10),
  values: {
    parcel_code: `Z${fid}`,
    household_code: householdCode,
    acquisition: 'approved',
    approved_on: '2010-01-01',
    use_state: 'occupied',
    ...values,
  },
})
const finding = (
  fid: number,
  object: string | null,
  state: 'nonconforming' | 'notice' | 'undecidable',
  reason?: string,
) => ({
  subject: `homestead:${fid}`,
  object,
  state,
  areaM2: 106.0696,
  ...(reason ? { measure: { reason } } : {}),
})

export const d08Fixtures: readonly RuleFixture[] = [
  {
    title: '由非成员持有，早年或近年；以及持有人情况不明',
    titleEn: 'held by no member, long ago or lately; and what is not known of the holder',
    layers: {
      household: [household(1, false), household(2, null)],
      homestead: [
        homestead(1, 'F1', { approved_on: '1999-05-06' }),
        homestead(2, 'F1', { acquisition: 'historic', approved_on: '1999-05-05' }),
        homestead(3, null),
        homestead(4, 'F9'),
        homestead(5, 'F2'),
        homestead(6, 'F1', { acquisition: null }),
        homestead(7, 'F1', { approved_on: null }),
      ],
    },
    considered: 7,
    findings: [
      finding(1, 'household:1', 'nonconforming'),
      finding(2, 'household:1', 'notice'),
      finding(3, null, 'undecidable', 'no_household_code'),
      finding(4, null, 'undecidable', 'household_not_found'),
      finding(5, 'household:2', 'undecidable', 'membership_missing'),
      finding(6, 'household:1', 'undecidable', 'acquisition_missing'),
      finding(7, 'household:1', 'undecidable', 'approval_date_missing'),
    ],
  },
  {
    title: '由成员持有、外人继承、已退出，符合',
    titleEn: 'held by a member, inherited by another, and withdrawn conform',
    layers: {
      household: [household(1, true), household(2, false)],
      homestead: [
        homestead(1, 'F1'),
        homestead(2, 'F2', { acquisition: 'inherited' }),
        homestead(3, 'F2', { use_state: 'withdrawn' }),
      ],
    },
    considered: 2,
    findings: [],
  },
]
