/** Fixtures of E11. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const zone = (fid: number, west: number, values: Record<string, string | null> = {}) => ({
  fid,
  geometry: rectangle(west, 0, west + 100, 100),
  values: { code: `Z${fid}`, name: `区${fid}`, ...values },
})
const homestead = (fid: number, west: number, approvedOn: string | null) => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { parcel_code: `J${fid}`, approved_on: approvedOn },
})
const planned = (fid: number, west: number, useCode: string) => ({
  fid,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { code: `V${fid}`, plan_code: 'P', use_code: useCode },
})

export const e11Fixtures: readonly RuleFixture[] = [
  {
    title: '新建、已有、年代不明的宅基地，没有日期的控制线，规划宅基地',
    titleEn: 'new, existing and undated homesteads, a zone without a date, and planned homesteads',
    layers: {
      flood_risk_zone: [
        zone(1, 0, { announced_on: '2022-05-01' }),
        zone(2, 105, { announced_on: null }),
      ],
      homestead: [
        homestead(1, 0, '2022-05-01'),
        homestead(2, 20, '2022-04-30'),
        homestead(3, 40, null),
        homestead(4, 110, '2022-05-01'),
        homestead(5, 130, '2021-05-31'),
      ],
      plan_village: [planned(1, 95, '0703'), planned(2, 80, '0101')],
    },
    considered: 6,
    findings: [
      {
        subject: 'homestead:1',
        object: 'flood_risk_zone:1',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
      { subject: 'homestead:2', object: 'flood_risk_zone:1', state: 'notice', areaM2: 106.0696 },
      {
        subject: 'homestead:3',
        object: 'flood_risk_zone:1',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'approved_on_missing' },
      },
      {
        subject: 'homestead:4',
        object: 'flood_risk_zone:2',
        state: 'undecidable',
        areaM2: 106.0696,
        measure: { reason: 'announced_on_missing' },
      },
      { subject: 'homestead:5', object: 'flood_risk_zone:2', state: 'notice', areaM2: 106.0696 },
      {
        subject: 'plan_village:1',
        object: 'flood_risk_zone:1',
        state: 'nonconforming',
        areaM2: 53.0348,
      },
    ],
  },
  {
    title: '控制线旁的宅基地',
    titleEn: 'a homestead beside the line',
    layers: {
      flood_risk_zone: [zone(1, 0, { announced_on: '2022-05-01' })],
      homestead: [homestead(1, 100, '2023-01-01')],
    },
    considered: 1,
    findings: [],
  },
]
