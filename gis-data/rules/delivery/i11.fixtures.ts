/** Fixtures of I11. */
import { rectangle } from '../fixture.ts'
import type { DeliveryFixture } from './delivery-fixture.ts'

const village = { fid: 1, geometry: rectangle(0, 0, 100, 100), values: { ZLDWDM: '510117104201' } }

export const i11Fixtures: readonly DeliveryFixture[] = [
  {
    title: '图斑铺满全村，没有空隙',
    titleEn: 'parcels that fill the village leave no gap',
    profile: 'land_survey',
    layers: {
      CJDCQ: [village],
      DLTB: [
        { fid: 1, geometry: rectangle(0, 0, 50, 100) },
        { fid: 2, geometry: rectangle(50, 0, 100, 100) },
      ],
    },
    considered: 1,
    defects: [],
  },
  {
    title: '两图斑之间的一条空隙，给出面积',
    titleEn: 'a strip between two parcels is a gap with its area',
    profile: 'land_survey',
    layers: {
      CJDCQ: [village],
      DLTB: [
        { fid: 1, geometry: rectangle(0, 0, 50, 100) },
        { fid: 2, geometry: rectangle(51, 0, 100, 100) },
      ],
    },
    considered: 1,
    defects: [
      {
        subject: 'CJDCQ:1',
        object: 'DLTB:',
        state: 'nonconforming',
        case: 'gap',
        areaM2: 106.0697,
      },
    ],
  },
  {
    title: '没有图斑时无法判定',
    titleEn: 'without parcels it is undecided',
    profile: 'land_survey',
    layers: { CJDCQ: [village] },
    considered: 1,
    defects: [{ subject: 'CJDCQ:1', object: 'DLTB:', state: 'undecidable', case: 'no_layer' }],
  },
]
