/** I11 面缝隙: parts of a village that no parcel covers. */
import { inspectionItem, practice } from './delivery-clause.ts'
import { defineDeliveryRule } from './delivery-rule.ts'
import { noShape } from './value-tables.ts'

export const i11 = defineDeliveryRule({
  id: 'I11',
  title: '面缝隙',
  titleEn: 'Gaps between polygons',
  version: 1,
  defectClass: 'A',
  heavy: true,
  asks: {
    title:
      '村界之内没有图斑的单块空隙超过 {min_gap_m2} 的，为不符合。没有可比对的图斑图层，或村界没有可用图形的，为无法判定。',
    titleEn:
      'Within a village boundary, each piece of more than {min_gap_m2} without a parcel is nonconforming. Without the layer of parcels, or a usable shape of the boundary, it cannot be judged.',
  },
  clauses: [
    inspectionItem(
      '1401',
      '图斑铺满村级调查区，不留缝隙。',
      'The parcels fill the village without a gap.',
    ),
  ],
  parameters: { min_gap_m2: practice('最小缝隙面积', 'Smallest gap that counts', 0.1, 'm2') },
  about: ({ boundary }) => boundary !== undefined,
  needs: ({ boundary }) => boundary !== undefined,
  tables: (profile) => ({
    tiles: profile.layers.filter(({ tiles }) => tiles).map(({ name }) => name),
  }),
  sentences: {
    gap: {
      title: '{subject} 内有 {gap_m2} ㎡ 没有 {layer_of_gap} 图斑（位置 {place}）。',
      titleEn: '{gap_m2} m² within {subject} have no parcel of {layer_of_gap} (at {place}).',
    },
  },
  reasons: {
    no_shape: noShape,
    no_layer: { title: '没有可比对的图斑图层', titleEn: 'the layer of parcels is not there' },
  },
  advice: {
    title: '以拓扑工具查找缝隙，并入相邻图斑或补绘图斑。',
    titleEn: 'Find the gap with a topology tool, and give it to a neighbour or draw its parcel.',
  },
})
