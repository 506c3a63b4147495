/** Fixtures of C11. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const zone = (
  fid: number,
  corners: readonly [number, number, number, number],
  zoneCode: string,
) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `S${fid}`, plan_code: 'P', name: `分区${fid}`, zone_code: zoneCode },
})
const boundary = (
  fid: number,
  corners: readonly [number, number, number, number],
  zoneCode = '0301',
) => ({
  fid,
  geometry: rectangle(...corners),
  values: { code: `V${fid}`, zone_code: zoneCode },
})
const upper = [
  zone(1, [0, 0, 40, 40], '0301'),
  zone(2, [40, 0, 100, 40], '0202'),
  zone(3, [0, 40, 40, 80], '0400'),
  zone(4, [0, 100, 100, 200], '0201'),
]

export const c11Fixtures: readonly RuleFixture[] = [
  {
    title: '超出村镇空间进入耕地保护区：各记一条',
    titleEn: 'beyond the settlement zone into protected farmland: one finding for each',
    layers: {
      plan_spatial: upper,
      village_construction_boundary: [
        boundary(1, [30, 0, 50, 10]),
        boundary(2, [60, 0, 70, 10], '0302'),
      ],
    },
    considered: 2,
    findings: [
      {
        subject: 'village_construction_boundary:1',
        object: 'plan_spatial:1',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { fault: 'exceeding', zone: '0301' },
      },
      {
        subject: 'village_construction_boundary:1',
        object: 'plan_spatial:2',
        state: 'nonconforming',
        areaM2: 106.0696,
        measure: { fault: 'prohibited', zone: '0202' },
      },
      {
        subject: 'village_construction_boundary:2',
        object: 'plan_spatial:2',
        state: 'nonconforming',
        areaM2: 106.0696,
      },
    ],
  },
  {
    title: '在内、跨村镇与城镇、偏差不足 20 ㎡、独立的小村落，符合',
    titleEn:
      'inside, across settlement and town, astray by less than 20 ㎡, and a hamlet of its own',
    layers: {
      plan_spatial: upper,
      village_construction_boundary: [
        boundary(1, [0, 0, 20, 20]),
        boundary(2, [10, 30, 30, 60]),
        boundary(3, [20, 10, 41.5, 20]),
        boundary(4, [20, 120, 60, 160]),
      ],
    },
    considered: 4,
    findings: [],
  },
]
