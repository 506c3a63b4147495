/** Fixtures of I19. */
import { rectangle } from '../fixture.ts'
import type { DeliveryFixture } from './delivery-fixture.ts'

const village = (east: number, ZLDWDM: string | null = '510117104201') => ({
  fid: 1,
  geometry: rectangle(0, 0, east, 100),
  values: { ZLDWDM },
})
const ground = {
  district: [
    { fid: 1, geometry: rectangle(0, 0, 200, 100), values: { code: '510117', name: '郫都区' } },
  ],
  unit: [
    { fid: 3, geometry: rectangle(0, 0, 100, 100), values: { code: '510117104201', name: '甲村' } },
    {
      fid: 4,
      geometry: rectangle(100, 0, 200, 100),
      values: { code: '510117104202', name: '乙村' },
    },
  ],
}

export const i19Fixtures: readonly DeliveryFixture[] = [
  {
    title: '与邻村沿一条线相接的村',
    titleEn: 'a village that meets its neighbour along one line',
    profile: 'village_plan',
    ground,
    layers: { CJDCQ: [village(100)] },
    considered: 1,
    defects: [],
  },
  {
    title: '伸入邻村的村',
    titleEn: 'a village that reaches into its neighbour',
    profile: 'village_plan',
    ground,
    layers: { CJDCQ: [village(101)] },
    considered: 1,
    defects: [
      {
        subject: 'CJDCQ:1',
        object: 'unit:4',
        state: 'nonconforming',
        case: 'overlap',
        areaM2: 106.0697,
      },
    ],
  },
  {
    title: '与邻村相距一米，留下空隙',
    titleEn: 'a village that stops a metre before its neighbour leaves a gap',
    profile: 'village_plan',
    ground,
    layers: { CJDCQ: [village(99)] },
    considered: 1,
    defects: [
      { subject: 'CJDCQ:1', object: null, state: 'nonconforming', case: 'gap', areaM2: 106.0697 },
    ],
  },
  {
    title: '没有代码就不知道邻村',
    titleEn: 'without its code the neighbours cannot be told',
    profile: 'village_plan',
    ground,
    layers: { CJDCQ: [village(101, null)] },
    considered: 1,
    defects: [{ subject: 'CJDCQ:1', object: null, state: 'undecidable', case: 'no_code' }],
  },
]
