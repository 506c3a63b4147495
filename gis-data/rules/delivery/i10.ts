/** I10 面重叠: parcels of one layer over one another. */
import { inspectionItem, practice } from './delivery-clause.ts'
import { defineDeliveryRule } from './delivery-rule.ts'
import { noShape } from './value-tables.ts'

export const i10 = defineDeliveryRule({
  id: 'I10',
  title: '面重叠',
  titleEn: 'Overlapping polygons',
  version: 1,
  defectClass: 'A',
  heavy: true,
  asks: {
    title:
      '应当铺满的图斑图层和村界图层，同一图层内两个面重叠超过 {min_overlap_m2} 的，为不符合。没有可用图形的，为无法判定。',
    titleEn:
      'In layers of parcels that tile the land and in layers of boundaries, two polygons of one layer that overlap by more than {min_overlap_m2} are nonconforming. Without a usable shape it cannot be judged.',
  },
  clauses: [
    inspectionItem('1401', '同一图层的面要素之间不重叠。', 'Polygons of one layer do not overlap.'),
  ],
  parameters: {
    min_overlap_m2: practice('最小重叠面积', 'Smallest overlap that counts', 0.1, 'm2'),
  },
  about: ({ tiles, boundary }) => (tiles ?? false) || boundary !== undefined,
  sentences: {
    overlap: {
      title: '{subject} 与 {object} 重叠 {overlap_m2} ㎡。',
      titleEn: '{subject} and {object} overlap by {overlap_m2} m².',
    },
  },
  reasons: { no_shape: noShape },
  advice: {
    title: '以拓扑工具检查并修剪重叠部分，使相邻图斑共用界线。',
    titleEn: 'Trim the overlap with a topology tool, so that neighbours share one line.',
  },
})
