/** Fixtures of C09. */
import { type RuleFixture, rectangle } from '../fixture.ts'

const unit = (fid: number, west: number, kind = 'village') => ({
  fid,
  geometry: rectangle(west, 0, west + 3000, 100),
  values: { code: `51011710420${fid}`, name: `单位${fid}`, town_code: '510117104', kind },
})
const homestead = (fid: number, unitFid: number, west: number, useState = 'occupied') => ({
  fid,
  unitCode: `51011710420${unitFid}`,
  geometry: rectangle(west, 0, west + 10, 10),
  values: { parcel_code: `Z${fid}`, use_state: useState },
})
const facility = (fid: number, west: number, kind: string) => ({
  fid,
  geometry: {
    type: 'Point' as const,
    coordinates: [Number((103.85 + west * 1e-5).toFixed(9)), 30.83],
  },
  values: { code: `S${fid}`, name: `设施${fid}`, kind },
})
const clinicAndSchool = [facility(1, 0, '11'), facility(2, 0, '09')]

export const c09Fixtures: readonly RuleFixture[] = [
  {
    title: '四户中两户距文化设施过远；一类服务没有上交',
    titleEn: 'two of four dwellings too far from culture; a service that was not delivered',
    layers: {
      unit: [unit(1, 0), unit(2, 5000)],
      public_facility: [
        ...clinicAndSchool,
        facility(3, 0, '03'),
        facility(4, 2000, '11'),
        facility(5, 2000, '08'),
        facility(6, 5100, '11'),
        facility(7, 5100, '04'),
        facility(8, 5100, '08'),
      ],
      homestead: [
        homestead(1, 1, 100),
        homestead(2, 1, 1000),
        homestead(3, 1, 1060),
        homestead(4, 1, 2000),
        homestead(5, 2, 5100),
      ],
    },
    considered: 2,
    findings: [
      {
        subject: 'unit:1',
        object: null,
        state: 'notice',
        areaM2: 212.1393,
        measure: { lacking: ['culture'], dwellings: 4, outside: 2 },
      },
    ],
  },
  {
    title: '各处都没有上交文化设施：该村无法判定',
    titleEn: 'no culture delivered anywhere: the village cannot be judged',
    layers: {
      unit: [unit(1, 0)],
      public_facility: clinicAndSchool,
      homestead: [homestead(1, 1, 100)],
    },
    considered: 1,
    findings: [
      {
        subject: 'unit:1',
        object: null,
        state: 'undecidable',
        areaM2: 318207.32,
        measure: { reason: 'facilities_not_delivered' },
      },
    ],
  },
  {
    title: '十户中三户过远、一处已退出、城镇社区，符合',
    titleEn: 'three of ten too far, a withdrawn one, and a town community conform',
    layers: {
      unit: [unit(1, 0), unit(2, 5000, 'community')],
      public_facility: [...clinicAndSchool, facility(3, 0, '03')],
      homestead: [
        ...[0, 1, 2, 3, 4, 5, 6].map((i) => homestead(i + 1, 1, i * 20)),
        ...[7, 8, 9].map((i) => homestead(i + 1, 1, 1500 + i * 20)),
        homestead(11, 1, 2000, 'withdrawn'),
        homestead(12, 2, 7000),
      ],
    },
    considered: 1,
    findings: [],
  },
]
