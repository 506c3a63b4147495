/** I15 狭长面与尖角. */
import { linearClasses } from '../../deliveries/smallest-areas.ts'
import { inspectionItem, practice } from './delivery-clause.ts'
import { defineDeliveryRule } from './delivery-rule.ts'
import { noShape } from './value-tables.ts'

export const i15 = defineDeliveryRule({
  id: 'I15',
  title: '狭长面与尖角',
  titleEn: 'Thin polygons and spikes',
  version: 1,
  defectClass: 'C',
  heavy: true,
  asks: {
    title:
      '图斑紧凑度（4π·面积/周长²）小于 {min_compactness} 的，为不符合，道路、河流、沟渠等线状地类不计；折角小于 {min_angle} 的，为不符合。没有可用图形或图形无效的，为无法判定。',
    titleEn:
      'A parcel of a compactness (4π·area/perimeter²) below {min_compactness} is nonconforming, roads, rivers and ditches aside; so is an angle below {min_angle}. Without a valid shape it cannot be judged.',
  },
  clauses: [
    inspectionItem(
      '1402',
      '图斑不过于狭长，界线没有尖锐的折角。',
      'Parcels are not overly thin and their boundaries have no spikes.',
    ),
  ],
  parameters: {
    min_compactness: practice(
      '紧凑度下限（4π·面积/周长²；道路、河流、沟渠不计）',
      'Least compactness (4π·area/perimeter²; roads, rivers and ditches not counted)',
      0.03,
      '',
    ),
    min_angle: practice('折角下限', 'Least angle', 10, '°'),
  },
  about: ({ classField, shape }) => classField !== undefined && shape === 'polygon',
  tables: (profile) => ({
    fields: Object.fromEntries(
      profile.layers.flatMap(({ name, classField }) => (classField ? [[name, classField]] : [])),
    ),
    linear: Object.fromEntries(
      profile.layers.flatMap(({ name, classField }) =>
        classField ? [[name, name === 'DLTB' ? linearClasses.survey : linearClasses.planned]] : [],
      ),
    ),
  }),
  sentences: {
    thin: {
      title: '{subject} 过于狭长，紧凑度 {compactness}。',
      titleEn: '{subject} is overly thin, compactness {compactness}.',
    },
    spike: {
      title: '{subject} 有 {angle}° 的尖角（位置 {place}）。',
      titleEn: '{subject} has a spike of {angle}° (at {place}).',
    },
  },
  reasons: {
    no_shape: noShape,
    invalid_shape: { title: '图形无效', titleEn: 'its shape is invalid' },
  },
  advice: {
    title: '核对界线：尖角多为误点，狭长面多为套合误差，修整后并入相邻图斑。',
    titleEn:
      'Look at the boundary: spikes are mostly stray points, thin polygons misfits of two sources.',
  },
})
