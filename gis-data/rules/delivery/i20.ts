/** I20 总面积闭合: declared areas add up to the village's. */
import { inspectionItem, practice } from './delivery-clause.ts'
import { defineDeliveryRule } from './delivery-rule.ts'
import { noShape } from './value-tables.ts'

export const i20 = defineDeliveryRule({
  id: 'I20',
  title: '总面积闭合',
  titleEn: 'Areas add up',
  version: 1,
  defectClass: 'A',
  asks: {
    title:
      '每个村的控制面积与村内图斑填写面积之和相差超过图斑数乘以 {tolerance_m2} 的，为不符合。没有可用图形、没有填写控制面积、村内没有图斑或有图斑没有填写面积的，为无法判定。',
    titleEn:
      'The control area of each village is held against the declared areas of its parcels: a difference of more than {tolerance_m2} for each parcel is nonconforming. Without a usable shape, the control area, a parcel, or the area of one of them, it cannot be judged.',
  },
  clauses: [
    inspectionItem(
      '面积闭合',
      '图斑面积之和等于村控制面积。',
      'The parcels’ areas add up to the village’s control area.',
    ),
  ],
  parameters: {
    tolerance_m2: practice('每个图斑的容差', 'Tolerance for each parcel', 0.01, 'm2'),
  },
  about: ({ boundary }) => boundary !== undefined,
  needs: ({ boundary }) => boundary !== undefined,
  tables: (profile) => ({
    controls: profile.layers.flatMap(({ boundary }) => boundary?.areaFields ?? []),
    tiles: profile.layers
      .filter(({ tiles, areaField }) => tiles && areaField)
      .map(({ name, areaField }) => ({ name, field: areaField })),
  }),
  sentences: {
    difference: {
      title:
        '{subject} 控制面积 {control_m2} ㎡，{sum_layer} {count} 个图斑面积之和 {sum_m2} ㎡，相差 {difference_m2} ㎡。',
      titleEn:
        'The control area of {subject} is {control_m2} m²; the {count} parcels of {sum_layer} add up to {sum_m2} m², {difference_m2} m² apart.',
    },
  },
  reasons: {
    no_shape: noShape,
    no_control: { title: '没有填写控制面积', titleEn: 'no control area is declared' },
    no_parcels: { title: '村内没有图斑', titleEn: 'no parcel lies in it' },
    no_value: { title: '有图斑没有填写面积', titleEn: 'a parcel has no declared area' },
  },
  advice: {
    title: '查出未填或填错的图斑面积，再作平差，使总和与控制面积一致。',
    titleEn: 'Find the parcels whose area is missing or wrong, then adjust so that the sum closes.',
  },
})
