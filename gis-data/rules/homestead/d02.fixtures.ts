/** Fixtures of D02. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const household = (fid: number, members: number) => ({
  fid,
  values: { code: `F${fid}`, head_name: '示例', member_count: members },
})
const homestead = (
  fid: number,
  width: number,
  height: number,
  householdCode: string | null,
  more: Readonly<Record<string, string | null>> = {},
) => ({
  fid,
  geometry: rectangle(fid * 20, 0, fid * 20 + width, height),
  values: {
    parcel_code: `Z${fid}`,
    household_code: householdCode,
    use_state: 'occupied',
    approved_on: '2010-05-06',
    ...more,
  },
})

export const d02Fixtures: readonly RuleFixture[] = [
  {
    title: '两人、四人、六人户超面积；无户或无人口的不明',
    titleEn:
      'too large for two, for four and for six members; unknown without household or members',
    layers: {
      household: [household(1, 2), household(2, 4), household(3, 6), household(4, 0)],
      homestead: [
        homestead(1, 10, 9, 'F1'),
        homestead(2, 12, 12, 'F2'),
        homestead(3, 12, 12, 'F3'),
        homestead(4, 10, 9, null),
        homestead(5, 10, 9, 'F9'),
        homestead(6, 10, 9, 'F4'),
      ],
    },
    considered: 6,
    findings: [
      {
        subject: 'homestead:1',
        object: 'household:1',
        state: 'nonconforming',
        areaM2: 95.4626,
        measure: { cap_m2: 90, excess_m2: 5.4626 },
      },
      {
        subject: 'homestead:2',
        object: 'household:2',
        state: 'nonconforming',
        areaM2: 152.7402,
        measure: { cap_m2: 120, excess_m2: 32.7402 },
      },
      {
        subject: 'homestead:3',
        object: 'household:3',
        state: 'nonconforming',
        areaM2: 152.7402,
        measure: { cap_m2: 150, excess_m2: 2.7402 },
      },
      {
        subject: 'homestead:4',
        object: null,
        state: 'undecidable',
        areaM2: 95.4626,
        measure: { reason: 'no_household_code' },
      },
      {
        subject: 'homestead:5',
        object: null,
        state: 'undecidable',
        areaM2: 95.4626,
        measure: { reason: 'household_not_found' },
      },
      {
        subject: 'homestead:6',
        object: 'household:4',
        state: 'undecidable',
        areaM2: 95.4626,
        measure: { reason: 'no_members' },
      },
    ],
  },
  {
    title: '批准早于面积标准的，提示；批准日期不明的，超面积者不明',
    titleEn:
      'a notice where it was approved before there was a limit; unknown where the day is and it is too large',
    layers: {
      household: [household(1, 2), household(2, 2), household(3, 2), household(4, 2)],
      homestead: [
        homestead(1, 10, 9, 'F1', { approved_on: '1999-12-09' }),
        homestead(2, 10, 9, 'F2', { approved_on: '1999-12-10' }),
        homestead(3, 10, 9, 'F3', { approved_on: null }),
        homestead(4, 9, 9, 'F4', { approved_on: null }),
      ],
    },
    considered: 4,
    findings: [
      {
        subject: 'homestead:1',
        object: 'household:1',
        state: 'notice',
        areaM2: 95.4626,
        measure: { cap_m2: 90, excess_m2: 5.4626, approved_on: '1999-12-09' },
      },
      {
        subject: 'homestead:2',
        object: 'household:2',
        state: 'nonconforming',
        areaM2: 95.4626,
        measure: { approved_on: '1999-12-10' },
      },
      {
        subject: 'homestead:3',
        object: 'household:3',
        state: 'undecidable',
        areaM2: 95.4626,
        measure: { excess_m2: 5.4626, reason: 'approved_on_missing' },
      },
    ],
  },
  {
    title: '标准以内、超出在容差内、已退出，符合',
    titleEn: 'within the limit, above it by less than the tolerance, and withdrawn conform',
    layers: {
      household: [household(1, 3), household(2, 4)],
      homestead: [
        homestead(1, 9, 9, 'F1'),
        homestead(2, 12, 9.43, 'F2'),
        homestead(3, 12, 12, 'F1', { use_state: 'withdrawn' }),
      ],
    },
    considered: 2,
    findings: [],
  },
]
