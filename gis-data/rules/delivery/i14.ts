/** I14 多部件与曲线. */
import { inspectionItem } from './delivery-clause.ts'
import { defineDeliveryRule } from './delivery-rule.ts'
import { noShape } from './value-tables.ts'

export const i14 = defineDeliveryRule({
  id: 'I14',
  title: '多部件与曲线',
  titleEn: 'Shapes of several parts, curves',
  version: 1,
  defectClass: 'C',
  asks: {
    title: '面和线由多个部件组成，或含有曲线的，为不符合。没有可用图形的，为无法判定。',
    titleEn:
      'A polygon or line of several parts, or with curves, is nonconforming. Without a usable shape it cannot be judged.',
  },
  clauses: [
    inspectionItem(
      '1402',
      '一个图斑一个部件，界线由直线段组成，不用圆弧。',
      'A parcel has one part and a boundary of straight segments, no arcs.',
    ),
  ],
  parameters: {},
  about: ({ shape }) => shape === 'polygon' || shape === 'line',
  sentences: {
    multipart: {
      title: '{subject} 由 {count} 个部件组成。',
      titleEn: '{subject} consists of {count} parts.',
    },
    curve: { title: '{subject} 含有曲线（圆弧）。', titleEn: '{subject} has curves (arcs).' },
  },
  reasons: { no_shape: noShape },
  advice: {
    title: '将多部件拆分为单部件并重新编号；将圆弧加密为折线。',
    titleEn: 'Split the parts and number them anew; turn arcs into segments.',
  },
})
