/** Fixtures of I15. */
import { rectangle } from '../fixture.ts'
import type { DeliveryFixture } from './delivery-fixture.ts'

const spike = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [103.85, 30.83],
      [103.851, 30.83],
      [103.851, 30.831],
      [103.8508, 30.831],
      [103.85079, 30.8317],
      [103.85078, 30.831],
      [103.85, 30.831],
      [103.85, 30.83],
    ],
  ],
}

export const i15Fixtures: readonly DeliveryFixture[] = [
  {
    title: '正方形没有缺陷，道路再窄也没有',
    titleEn: 'a square, and a road however thin, have no defect',
    profile: 'village_plan',
    layers: {
      GHDLTB: [
        { fid: 1, geometry: rectangle(0, 0, 50, 50), values: { GHDLBM: '0101' } },
        { fid: 2, geometry: rectangle(0, 0, 1, 300), values: { GHDLBM: '1202' } },
      ],
    },
    considered: 2,
    defects: [],
  },
  {
    title: '窄条农田和尖角',
    titleEn: 'a thin field and a spike',
    profile: 'village_plan',
    layers: {
      GHDLTB: [
        { fid: 1, geometry: rectangle(0, 0, 1, 300), values: { GHDLBM: '0101' } },
        { fid: 2, geometry: spike, values: { GHDLBM: '0101' } },
        { fid: 3, problem: '没有图形', values: { GHDLBM: '0101' } },
      ],
    },
    considered: 3,
    defects: [
      { subject: 'GHDLTB:1', object: null, state: 'nonconforming', case: 'thin' },
      { subject: 'GHDLTB:2', object: null, state: 'nonconforming', case: 'spike' },
      { subject: 'GHDLTB:3', object: null, state: 'undecidable', case: 'no_shape' },
    ],
  },
]
