/** I08 面积一致性: the declared area against the ellipsoid area of the shape. */
import { inspectionItem, practice } from './delivery-clause.ts'
import { defineDeliveryRule } from './delivery-rule.ts'
import { noShape } from './value-tables.ts'

const planeAreasHere = {
  source: '本区位于 103.70–104.05°E,3 度带投影面积偏大 0.020–0.038 %（实测）',
  sourceEn:
    'at 103.70–104.05°E areas in the 3-degree zone come out 0.020–0.038 % too large (measured)',
}

export const i08 = defineDeliveryRule({
  id: 'I08',
  title: '面积一致性',
  titleEn: 'Declared and computed area',
  version: 1,
  defectClass: 'B',
  asks: {
    title:
      '填写的图斑面积与由图形计算的椭球面积相差超过 {max_difference_m2} 的，为不符合。没有填写面积、没有可用图形或图形无效的，为无法判定。',
    titleEn:
      'A declared area more than {max_difference_m2} from the ellipsoid area of the shape is nonconforming. Without the declared area, or without a valid shape, it cannot be judged.',
  },
  clauses: [
    inspectionItem(
      '1304',
      '属性面积与由界线坐标计算的椭球面积一致。',
      'The declared area is the ellipsoid area computed from the boundary.',
    ),
  ],
  parameters: {
    max_difference_m2: practice('面积允许误差', 'Greatest difference of areas', 0.1, 'm2'),
    planar_low: practice(
      '投影面积与椭球面积之比的下限（本区 +0.020 %）',
      'Least ratio of plane to ellipsoid area here (+0.020 %)',
      1.00015,
      'ratio',
      planeAreasHere,
    ),
    planar_high: practice(
      '投影面积与椭球面积之比的上限（本区 +0.038 %）',
      'Greatest ratio of plane to ellipsoid area here (+0.038 %)',
      1.00045,
      'ratio',
      planeAreasHere,
    ),
  },
  about: ({ areaField, shape }) => areaField !== undefined && shape === 'polygon',
  tables: (profile) => ({
    areas: Object.fromEntries(
      profile.layers
        .filter(({ areaField }) => areaField)
        .map(({ name, areaField }) => [name, areaField]),
    ),
  }),
  sentences: {
    difference: {
      title:
        '{subject} 的 {field} 为 {declared_m2} ㎡，椭球面积为 {computed_m2} ㎡，相差 {difference_m2} ㎡。',
      titleEn:
        '{field} of {subject} is {declared_m2} m², its ellipsoid area {computed_m2} m², {difference_m2} m² apart.',
    },
    planar: {
      title:
        '{subject} 的 {field} 为 {declared_m2} ㎡，椭球面积为 {computed_m2} ㎡，相差 {difference_m2} ㎡：看来填的是投影面积。',
      titleEn:
        '{field} of {subject} is {declared_m2} m², its ellipsoid area {computed_m2} m², {difference_m2} m² apart: it looks like a plane area.',
    },
    hectares: {
      title:
        '{subject} 的 {field} 为 {declared_m2}，椭球面积为 {computed_m2} ㎡：看来以公顷填写，应为平方米。',
      titleEn:
        '{field} of {subject} is {declared_m2}, its ellipsoid area {computed_m2} m²: it looks like hectares instead of m².',
    },
  },
  reasons: {
    no_declared_area: { title: '没有填写面积', titleEn: 'no area is declared' },
    no_shape: noShape,
    invalid_shape: {
      title: '图形无效，面积不确定',
      titleEn: 'its shape is invalid and has no certain area',
    },
  },
  advice: {
    title: '以经纬度坐标计算 CGCS2000 椭球面积重新填写，保留两位小数。',
    titleEn: 'Compute the CGCS2000 ellipsoid area from longitude and latitude, with two decimals.',
  },
})
