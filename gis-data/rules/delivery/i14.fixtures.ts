/** Fixtures of I14. */
import { rectangle } from '../fixture.ts'
import type { DeliveryFixture } from './delivery-fixture.ts'

export const i14Fixtures: readonly DeliveryFixture[] = [
  {
    title: '单一部分的图斑没有缺陷',
    titleEn: 'a parcel of one part has no defect',
    profile: 'village_plan',
    layers: { GHDLTB: [{ fid: 1, geometry: rectangle(0, 0, 10, 10) }] },
    considered: 1,
    defects: [],
  },
  {
    title: '一个图斑两部分、读不出的曲线、没有图形',
    titleEn: 'two parts in one parcel, a curve that could not be read, no shape at all',
    profile: 'village_plan',
    layers: {
      GHDLTB: [
        {
          fid: 1,
          geometry: {
            type: 'MultiPolygon',
            coordinates: [
              rectangle(0, 0, 10, 10).coordinates,
              rectangle(20, 0, 30, 10).coordinates,
            ],
          },
        },
        { fid: 2, problem: '不支持的图形类型 CurvePolygon' },
        { fid: 3, problem: '没有图形' },
      ],
    },
    considered: 3,
    defects: [
      {
        subject: 'GHDLTB:1',
        object: null,
        state: 'nonconforming',
        case: 'multipart',
        measure: { count: 2 },
      },
      { subject: 'GHDLTB:2', object: null, state: 'nonconforming', case: 'curve' },
      { subject: 'GHDLTB:3', object: null, state: 'undecidable', case: 'no_shape' },
    ],
  },
]
