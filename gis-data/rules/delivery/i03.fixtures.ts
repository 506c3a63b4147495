/** Fixtures of I03. */
import { contentsOf, type DeliveryFixture } from './delivery-fixture.ts'

const whole = contentsOf('village_plan')

export const i03Fixtures: readonly DeliveryFixture[] = [
  {
    title: '必备图层齐全',
    titleEn: 'all mandatory layers are there',
    profile: 'village_plan',
    contents: whole,
    considered: 6,
    defects: [],
  },
  {
    title: '缺一层、一层为空、一个文件读不出',
    titleEn: 'a missing layer, an empty one and a file that cannot be read',
    profile: 'village_plan',
    contents: contentsOf('village_plan', {
      layers: whole.layers
        .filter(({ layer }) => layer !== 'GKBJ')
        .map((facts) => (facts.layer === 'JQDLTB' ? { ...facts, rowCount: 0 } : facts)),
      unreadable: [{ path: 'GKBJ.shp', message: '文件不完整', messageEn: 'cut short' }],
    }),
    considered: 6,
    defects: [
      { subject: 'GKBJ.shp', object: null, state: 'nonconforming', case: 'unreadable' },
      { subject: 'JQDLTB', object: null, state: 'nonconforming', case: 'empty' },
      { subject: 'GKBJ', object: null, state: 'nonconforming', case: 'missing' },
    ],
  },
]
