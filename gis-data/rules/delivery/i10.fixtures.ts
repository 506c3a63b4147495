/** Fixtures of I10. */
import { rectangle } from '../fixture.ts'
import type { DeliveryFixture } from './delivery-fixture.ts'

export const i10Fixtures: readonly DeliveryFixture[] = [
  {
    title: '共用界线的邻居不重叠，小于阈值的碎片也不算',
    titleEn: 'neighbours that share a line do not overlap, a sliver below the threshold neither',
    profile: 'village_plan',
    layers: {
      GHDLTB: [
        { fid: 1, geometry: rectangle(0, 0, 50, 50) },
        { fid: 2, geometry: rectangle(50, 0, 100, 50) },
        { fid: 3, geometry: rectangle(0, 49.999, 50, 100) },
      ],
    },
    considered: 3,
    defects: [],
  },
  {
    title: '重叠只记一次并给出面积；别的图层不算',
    titleEn: 'an overlap is found once, with its area; another layer does not count',
    profile: 'village_plan',
    layers: {
      GHDLTB: [
        { fid: 1, geometry: rectangle(0, 0, 50, 50) },
        { fid: 2, geometry: rectangle(40, 0, 100, 10) },
        { fid: 3, problem: '没有图形' },
      ],
      JQDLTB: [{ fid: 1, geometry: rectangle(0, 0, 50, 50) }],
    },
    considered: 4,
    defects: [
      {
        subject: 'GHDLTB:1',
        object: 'GHDLTB:2',
        state: 'nonconforming',
        case: 'overlap',
        areaM2: 106.0697,
      },
      { subject: 'GHDLTB:3', object: null, state: 'undecidable', case: 'no_shape' },
    ],
  },
]
