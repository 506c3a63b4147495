/** Fixtures of D03. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const relocation = (
  fid: number,
  oldParcel: string | null,
  values: Record<string, string | null> = {},
) => ({
  fid,
  values: {
    code: `K${fid}`,
    kind: 'relocate',
    stage: 'accepted',
    parcel_code: `N${fid}`,
    old_parcel_code: oldParcel,
    ...values,
  },
})
const plot = (fid: number, parcelCode: string) => ({
  fid,
  geometry: rectangle(fid * 20, 0, fid * 20 + 10, 10),
  values: { parcel_code: parcelCode },
})
const house = (fid: number, at: number, parcelCode: string | null) => ({
  fid,
  geometry: rectangle(at * 20, 0, at * 20 + 10, 5),
  values: { house_code: `H${fid}`, parcel_code: parcelCode },
})

export const d03Fixtures: readonly RuleFixture[] = [
  {
    title: '期限后仍在：按代码、按位置；称已拆除；以及不明',
    titleEn:
      'standing after the deadline, by code and by place; said to be gone; and what is unknown',
    layers: {
      homestead_case: [
        relocation(1, 'O1', { demolition_due_on: '2025-12-31' }),
        relocation(2, 'O2', { accepted_on: '2024-01-01' }),
        relocation(3, 'O3', {
          demolition_due_on: '2024-01-01',
          old_house_removed_on: '2023-12-01',
        }),
        relocation(4, 'O4'),
        relocation(5, null, { demolition_due_on: '2024-01-01' }),
        relocation(6, 'O6', { demolition_due_on: '2024-01-01' }),
      ],
      homestead: [
        plot(1, 'O1'),
        plot(2, 'O2'),
        plot(3, 'O3'),
        plot(4, 'O4'),
        plot(5, 'N5'),
        plot(6, 'N6'),
      ],
      rural_house: [house(1, 1, 'O1'), house(2, 2, null), house(3, 3, 'O3'), house(4, 4, 'O4')],
    },
    considered: 6,
    findings: [
      {
        subject: 'homestead_case:1',
        object: 'rural_house:1',
        state: 'nonconforming',
        areaM2: 53.0348,
        measure: { due_on: '2025-12-31' },
      },
      {
        subject: 'homestead_case:2',
        object: 'rural_house:2',
        state: 'nonconforming',
        areaM2: 53.0348,
        measure: { due_on: '2024-03-31' },
      },
      {
        subject: 'homestead_case:3',
        object: 'rural_house:3',
        state: 'conditional',
        areaM2: 53.0348,
      },
      {
        subject: 'homestead_case:4',
        object: 'rural_house:4',
        state: 'undecidable',
        areaM2: 53.0348,
        measure: { reason: 'deadline_missing' },
      },
      {
        subject: 'homestead_case:5',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'old_parcel_missing' },
      },
      {
        subject: 'homestead_case:6',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'old_parcel_not_found' },
      },
    ],
  },
  {
    title: '期限之前、已拆除、未批准、新宅基地没有旧宅，符合',
    titleEn: 'before the deadline, cleared, refused, and a new homestead without an old one',
    layers: {
      homestead_case: [
        relocation(1, 'O1', { demolition_due_on: '2027-06-30' }),
        relocation(2, 'O2', { demolition_due_on: '2024-01-01' }),
        relocation(3, 'O1', { demolition_due_on: '2024-01-01', stage: 'rejected' }),
        relocation(4, null, { kind: 'new' }),
        relocation(5, 'gone', {
          demolition_due_on: '2024-01-01',
          old_house_removed_on: '2023-11-01',
        }),
      ],
      homestead: [plot(1, 'O1'), plot(2, 'O2')],
      rural_house: [house(1, 1, 'O1'), house(2, 3, null)],
    },
    considered: 4,
    findings: [],
  },
]
