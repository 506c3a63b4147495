/** Fixtures of D04. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const plot = {
  fid: 1,
  geometry: rectangle(0, 0, 40, 10),
  values: { bsm: 'B1', plot_number: 'P1', protected_from: '2017-06-30' },
}
const undated = {
  fid: 2,
  geometry: rectangle(60, 0, 80, 10),
  values: { bsm: 'B2', plot_number: 'P2' },
}
const redline = {
  fid: 1,
  geometry: rectangle(0, 50, 40, 60),
  values: { code: 'R1', name: '红线' },
}
const zone = (fid: number, west: number, grade: string) => ({
  fid,
  geometry: rectangle(west, 90, west + 20, 100),
  values: { code: `W${fid}`, name: '徐堰河', grade },
})
const homestead = (
  fid: number,
  west: number,
  south: number,
  approvedOn: string | null,
  useState = 'occupied',
) => ({
  fid,
  geometry: rectangle(west, south, west + 10, south + 10),
  values: { parcel_code: `Z${fid}`, approved_on: approvedOn, use_state: useState },
})
const lines = {
  basic_farmland: [plot, undated],
  ecological_redline: [redline],
  water_source_protection: [zone(1, 0, '1'), zone(2, 40, '2')],
}

export const d04Fixtures: readonly RuleFixture[] = [
  {
    title: '界线生效当日批准、之前批准、没有日期',
    titleEn: 'approved on the day the line came into force, before it, and without a date',
    layers: {
      ...lines,
      homestead: [
        homestead(1, 0, 0, '2017-06-30'),
        homestead(2, 10, 0, '2017-06-29'),
        homestead(3, 35, 0, null),
        homestead(4, 60, 0, '2020-01-01'),
        homestead(5, 0, 50, '2023-01-01'),
        homestead(6, 15, 90, '2010-01-01'),
      ],
    },
    considered: 6,
    findings: [
      {
        subject: 'homestead:1',
        object: 'basic_farmland:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { since: '2017-06-30' },
      },
      { subject: 'homestead:2', object: 'basic_farmland:1', state: 'notice', areaM2: 106.0696 },
      {
        subject: 'homestead:3',
        object: 'basic_farmland:1',
        state: 'undecidable',
        areaM2: 53.0348,
        measure: { reason: 'approval_date_missing' },
      },
      {
        subject: 'homestead:4',
        object: 'basic_farmland:2',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'line_date_missing' },
      },
      {
        subject: 'homestead:5',
        object: 'ecological_redline:1',
        state: 'nonconforming',
        areaM2: 106.0691,
      },
      {
        subject: 'homestead:6',
        object: 'water_source_protection:1',
        state: 'nonconforming',
        areaM2: 53.0343,
      },
    ],
  },
  {
    title: '已退出、在二级保护区、重叠不足 1 ㎡，符合',
    titleEn: 'a withdrawn one, one in a second grade zone, and an overlap below 1 ㎡ conform',
    layers: {
      ...lines,
      homestead: [
        homestead(1, 0, 0, '2020-01-01', 'withdrawn'),
        homestead(2, 45, 90, '2020-01-01'),
        homestead(3, 39.95, 0, '2020-01-01'),
      ],
    },
    considered: 2,
    findings: [],
  },
]
