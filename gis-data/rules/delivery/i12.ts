/** I12 碎片多边形: parcels below the smallest area of their group. */
import { groupRows, plannedGroups, surveyGroups } from '../../deliveries/smallest-areas.ts'
import { inspectionItem, practice } from './delivery-clause.ts'
import { defineDeliveryRule } from './delivery-rule.ts'
import { noShape } from './value-tables.ts'

export const i12 = defineDeliveryRule({
  id: 'I12',
  title: '碎片多边形',
  titleEn: 'Splinters',
  version: 1,
  defectClass: 'C',
  asks: {
    title:
      '图斑面积小于最小上图面积的，为不符合：建设用地 {limits_m2.construction}、设施农用地 {limits_m2.facility}、其他农用地 {limits_m2.agricultural}、其他地类 {limits_m2.other}、管控边界 {limits_m2.zone}；小于 {floor_m2} 的列为碎屑。没有可用图形或没有填写地类的，为无法判定。',
    titleEn:
      'A parcel smaller than the smallest mapped area is nonconforming: construction {limits_m2.construction}, agricultural facilities {limits_m2.facility}, other agricultural land {limits_m2.agricultural}, other land {limits_m2.other}, control boundaries {limits_m2.zone}; below {floor_m2} it is called a speck. Without a usable shape or the class it cannot be judged.',
  },
  clauses: [
    inspectionItem(
      '1402',
      '图斑不小于所属地类的最小上图面积。',
      'No parcel is smaller than its group’s smallest mapped area.',
    ),
  ],
  parameters: {
    limits_m2: {
      ...practice(
        '最小上图面积',
        'Smallest mapped area',
        { construction: 100, facility: 200, agricultural: 400, other: 600, zone: 10_000 },
        'm2',
      ),
      entries: {
        construction: { title: '建设用地', titleEn: 'construction' },
        facility: { title: '设施农用地', titleEn: 'agricultural facilities' },
        agricultural: { title: '其他农用地', titleEn: 'other agricultural land' },
        other: { title: '其他地类', titleEn: 'other land' },
        zone: { title: '管控边界', titleEn: 'control boundaries' },
      },
    },
    floor_m2: practice('碎屑面积', 'Specks', 20, 'm2'),
  },
  about: ({ classField, name }) => classField !== undefined || name === 'GKBJ',
  tables: (profile) => ({
    groups: [
      ...profile.layers.flatMap(({ name, classField }) =>
        classField
          ? groupRows(name, classField, name === 'DLTB' ? surveyGroups : plannedGroups)
          : [],
      ),
      { layer: 'GKBJ', field: 'GKBJLXDM', prefix: '', group: 'zone' },
    ],
    fields: {
      GKBJ: 'GKBJLXDM',
      ...Object.fromEntries(
        profile.layers.flatMap(({ name, classField }) => (classField ? [[name, classField]] : [])),
      ),
    },
  }),
  sentences: {
    speck: {
      title: '{subject}（{class_code}）只有 {parcel_m2} ㎡，是碎屑。',
      titleEn: '{subject} ({class_code}) has only {parcel_m2} m²: a speck.',
    },
    small: {
      title: '{subject}（{class_code}）为 {parcel_m2} ㎡，小于最小上图面积 {limit_m2} ㎡。',
      titleEn:
        '{subject} ({class_code}) has {parcel_m2} m²; the smallest mapped area is {limit_m2} m².',
    },
  },
  reasons: {
    no_shape: noShape,
    no_class: { title: '没有填写地类编码', titleEn: 'it has no class' },
  },
  advice: {
    title: '并入相邻同类图斑；确需保留的，在说明中写明依据。',
    titleEn: 'Merge it with a neighbour of its class; where it must stay, say why in the text.',
  },
})
