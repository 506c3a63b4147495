/** Fixtures of B10; they are judged on 24 November 2026. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const lent = (fid: number, values: Record<string, string | null>) => ({
  fid,
  geometry: rectangle(20 * fid, 0, 20 * fid + 10, 10),
  values: { code: `L${fid}`, project: '施工便道', kind: 'construction', ...values },
})
const house = (fid: number, west: number, builtOn: string | null) => ({
  fid,
  geometry: rectangle(west, 0, west + 5, 10),
  values: { house_code: `H${fid}`, built_on: builtOn },
})
const farAway = {
  fid: 9,
  geometry: rectangle(0, 500, 5, 505),
  values: { house_code: 'H9', built_on: '2001-01-01' },
}

export const b10Fixtures: readonly RuleFixture[] = [
  {
    title: '逾期一年以上、一年以内、批准期限过长',
    titleEn: 'overdue by more than a year, within the year, and approved for too long',
    layers: {
      temporary_land: [
        lent(1, { approved_on: '2023-11-23', ends_on: '2025-11-23' }),
        lent(2, { approved_on: '2023-11-24', ends_on: '2025-11-24' }),
        lent(3, { approved_on: '2025-01-01', ends_on: '2027-01-02' }),
        lent(4, { kind: 'infrastructure', approved_on: '2025-01-01', ends_on: '2029-01-02' }),
      ],
      rural_house: [farAway],
    },
    considered: 4,
    findings: [
      {
        subject: 'temporary_land:1',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { fault: 'overdue', ends_on: '2025-11-23' },
      },
      {
        subject: 'temporary_land:2',
        object: null,
        state: 'notice',
        areaM2: 106.0696,
        measure: { fault: 'restoring' },
      },
      {
        subject: 'temporary_land:3',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { fault: 'term' },
      },
      {
        subject: 'temporary_land:4',
        object: null,
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { fault: 'term' },
      },
    ],
  },
  {
    title: '批准后又建、不知何时建；日期和类型缺失',
    titleEn: 'built on since its approval, or nobody knows when; dates and kind that are missing',
    layers: {
      temporary_land: [
        lent(1, { approved_on: '2025-06-01', ends_on: '2027-06-01' }),
        lent(2, { approved_on: '2025-06-01', ends_on: null }),
        lent(3, { approved_on: null, ends_on: '2027-06-01' }),
        lent(4, { kind: null, approved_on: '2025-01-01', ends_on: '2028-01-01' }),
      ],
      rural_house: [house(1, 20, '2025-06-01'), house(2, 25, null), house(3, 40, '2025-05-31')],
    },
    considered: 4,
    findings: [
      {
        subject: 'temporary_land:1',
        object: 'rural_house:1',
        state: 'nonconforming',
        areaM2: 53.0348,
        measure: { fault: 'building' },
      },
      {
        subject: 'temporary_land:1',
        object: 'rural_house:2',
        state: 'undecidable',
        areaM2: 53.0348,
        measure: { reason: 'built_on_missing' },
      },
      {
        subject: 'temporary_land:2',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'ends_on_missing' },
      },
      {
        subject: 'temporary_land:3',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'approved_on_missing' },
      },
      {
        subject: 'temporary_land:4',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'kind_missing' },
      },
    ],
  },
  {
    title: '按期复垦，或仍在期限内，符合',
    titleEn: 'restored in time, or still running within its term, conforms',
    layers: {
      temporary_land: [
        lent(1, { approved_on: '2020-01-01', ends_on: '2022-01-01', restored_on: '2022-09-01' }),
        lent(2, { approved_on: '2025-01-01', ends_on: '2027-01-01' }),
        lent(3, { kind: 'infrastructure', approved_on: '2024-01-01', ends_on: '2028-01-01' }),
        lent(4, { approved_on: '2024-11-24', ends_on: '2026-11-24' }),
      ],
      rural_house: [farAway],
    },
    considered: 4,
    findings: [],
  },
]
