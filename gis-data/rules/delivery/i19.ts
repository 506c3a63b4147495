/** I19 村界接边: a village plan against its neighbours. */
import { inspectionItem, practice } from './delivery-clause.ts'
import { defineDeliveryRule } from './delivery-rule.ts'
import { noShape } from './value-tables.ts'

export const i19 = defineDeliveryRule({
  id: 'I19',
  title: '村界接边',
  titleEn: 'Edges between villages',
  version: 1,
  defectClass: 'B',
  heavy: true,
  asks: {
    title:
      '成果的村界与库中相邻村社区重叠超过 {min_area_m2}，或沿村界 {reach_m}以内、区界之内的单块空隙超过 {min_area_m2} 的，为不符合。没有可用图形或没有坐落单位代码的，为无法判定。',
    titleEn:
      'A village boundary of the delivery that overlaps a neighbouring unit of the database by more than {min_area_m2}, or leaves a piece of more than {min_area_m2} empty within {reach_m} of it and inside the district, is nonconforming. Without a usable shape or its code it cannot be judged.',
  },
  clauses: [
    inspectionItem(
      '接边',
      '相邻村庄的成果沿村界相接，不重叠、不留空。',
      'Deliveries of neighbouring villages meet along the boundary without overlap or gap.',
    ),
  ],
  parameters: {
    min_area_m2: practice('最小面积', 'Smallest area that counts', 0.1, 'm2'),
    reach_m: practice('沿村界查找缝隙的宽度', 'Width along the boundary searched for gaps', 2, 'm'),
  },
  about: ({ boundary }) => boundary !== undefined,
  needs: ({ boundary }) => boundary !== undefined,
  reads: ['unit', 'district'],
  sentences: {
    overlap: {
      title: '{subject} 与相邻的 {object} 重叠 {edge_m2} ㎡。',
      titleEn: '{subject} and its neighbour {object} overlap by {edge_m2} m².',
    },
    gap: {
      title: '{subject} 与相邻村之间有 {edge_m2} ㎡ 空隙（位置 {place}）。',
      titleEn: 'Between {subject} and its neighbours {edge_m2} m² are left over (at {place}).',
    },
  },
  reasons: {
    no_shape: noShape,
    no_code: {
      title: '没有坐落单位代码，分不清哪些是相邻村',
      titleEn: 'it has no code, so its neighbours cannot be told',
    },
  },
  advice: {
    title: '与相邻村成果共用同一条村界；有争议的以勘界成果为准。',
    titleEn:
      'Share one boundary with the neighbour’s delivery; the official demarcation decides disputes.',
  },
})
