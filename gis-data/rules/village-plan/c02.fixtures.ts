/** Fixtures of C02. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const plan = (fid: number, status: string, approvedOn: string | null) => ({
  fid,
  geometry: rectangle(0, 0, 200, 100),
  values: { code: `P${fid}`, kind: 'village', name: '规划', status, approved_on: approvedOn },
})
const land = (fid: number, west: number, useCode: string, planCode = 'P1') => ({
  fid,
  geometry: rectangle(west, 0, west + 20, 100),
  values: { code: `G${fid}`, plan_code: planCode, use_code: useCode },
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
const plans = [
  plan(1, 'approved', '2022-06-01'),
  plan(2, 'drafting', null),
  plan(3, 'approved', null),
]
const uses = [
  land(1, 0, '070301'),
  land(2, 20, '0101'),
  land(3, 40, '0704'),
  land(4, 60, '0703', 'P2'),
  land(5, 80, '0301', 'P3'),
]

export const c02Fixtures: readonly RuleFixture[] = [
  {
    title: '压水田：新建、已有、年代不明；压服务设施；没有已批规划',
    titleEn: 'on paddy new, existing and undated, on services, beyond any approved plan',
    layers: {
      plan: plans,
      plan_village: uses,
      homestead: [
        homestead(1, 15, 0, '2022-06-01'),
        homestead(2, 25, 0, '2022-05-31'),
        homestead(3, 25, 20, null),
        homestead(4, 45, 0, '2023-01-01'),
        homestead(5, 65, 0, '2023-01-01'),
        homestead(6, 85, 0, '2023-01-01'),
      ],
    },
    considered: 6,
    findings: [
      {
        subject: 'homestead:1',
        object: 'plan_village:2',
        state: 'nonconforming',
        areaM2: 53.0348,
        measure: { planned: '0101' },
      },
      { subject: 'homestead:2', object: 'plan_village:2', state: 'notice', areaM2: 106.0696 },
      {
        subject: 'homestead:3',
        object: 'plan_village:2',
        state: 'undecidable',
        areaM2: 106.0694,
        measure: { reason: 'approval_date_missing' },
      },
      { subject: 'homestead:4', object: 'plan_village:3', state: 'conditional', areaM2: 106.0696 },
      {
        subject: 'homestead:5',
        object: null,
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'no_planned_use' },
      },
      {
        subject: 'homestead:6',
        object: 'plan_village:5',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'plan_date_missing' },
      },
    ],
  },
  {
    title: '在宅基地用地上、出边不足 1 ㎡、已退出，符合',
    titleEn: 'on homestead land, over the edge by less than 1 ㎡, and withdrawn conform',
    layers: {
      plan: plans,
      plan_village: uses,
      homestead: [
        homestead(1, 5, 0, '2023-01-01'),
        homestead(2, 10.05, 20, '2023-01-01'),
        homestead(3, 25, 40, '2023-01-01', 'withdrawn'),
      ],
    },
    considered: 2,
    findings: [],
  },
]
