/** I09 图斑地类面积 = 图斑面积 − 扣除地类面积. */
import { practice, surveyDatabase } from './delivery-clause.ts'
import { defineDeliveryRule } from './delivery-rule.ts'

export const i09 = defineDeliveryRule({
  id: 'I09',
  title: '图斑地类面积',
  titleEn: 'Area less field ridges',
  version: 1,
  defectClass: 'B',
  asks: {
    title:
      '地类图斑的 TBDLMJ 与 TBMJ 减 KCMJ 相差超过 {max_difference_m2} 的，为不符合。三项有未填写的，为无法判定。',
    titleEn:
      'A parcel whose TBDLMJ is more than {max_difference_m2} from TBMJ less KCMJ is nonconforming. With one of the three missing it cannot be judged.',
  },
  clauses: [
    surveyDatabase(
      '图斑地类面积等于图斑面积减去扣除地类面积。',
      'The area of the class is the parcel’s area less that of the ridges.',
    ),
  ],
  parameters: {
    max_difference_m2: practice('面积平差容差', 'Tolerance of the sum', 0.01, 'm2'),
  },
  about: ({ name }) => name === 'DLTB',
  sentences: {
    difference: {
      title: '{subject} 的 TBDLMJ 为 {class_m2} ㎡，应为 TBMJ − KCMJ = {expected_m2} ㎡。',
      titleEn: 'TBDLMJ of {subject} is {class_m2} m²; TBMJ − KCMJ is {expected_m2} m².',
    },
  },
  reasons: {
    no_value: {
      title: 'TBMJ、KCMJ 或 TBDLMJ 没有填写',
      titleEn: 'TBMJ, KCMJ or TBDLMJ is missing',
    },
  },
  advice: {
    title: '由 TBMJ 与 KCMJ 重新计算 TBDLMJ。',
    titleEn: 'Compute TBDLMJ anew from TBMJ and KCMJ.',
  },
})
