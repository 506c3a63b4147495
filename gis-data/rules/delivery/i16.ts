/** I16 基数转换: classes of the base year against the land survey in the database. */
import { baseTransitions } from '../../codes/survey-to-land-use.ts'
import { inspectionItem, practice } from './delivery-clause.ts'
import { defineDeliveryRule } from './delivery-rule.ts'
import { inVersion, noShape, unsettledCodes, versionUnstated } from './value-tables.ts'

export const i16 = defineDeliveryRule({
  id: 'I16',
  title: '基数转换',
  titleEn: 'From the survey to the base year',
  version: 1,
  defectClass: 'B',
  heavy: true,
  asks: {
    title:
      '基期地类图斑与库中三调图斑叠加，重叠超过 {min_overlap_m2} 而基期地类不在基数转换表允许的范围之内的，为不符合。没有可用图形、没有填写地类、所在位置没有调查图斑、调查地类不在转换表之内，或未说明分类版本的，为无法判定。',
    titleEn:
      'Each parcel of the base year is overlaid with the land survey of the database: by more than {min_overlap_m2} a class that the table of transitions does not allow is nonconforming. Without a usable shape, the class or a surveyed parcel there, with a surveyed class that the table lacks, or the version unstated, it cannot be judged.',
  },
  clauses: [
    inspectionItem(
      '2001–2008',
      '基期地类由国土调查地类按规定的对应关系转换。',
      'Classes of the base year follow from those of the survey by the agreed table.',
    ),
  ],
  parameters: {
    min_overlap_m2: practice('最小重叠面积', 'Smallest overlap that counts', 1, 'm2'),
  },
  about: ({ name }) => name === 'JQDLTB',
  reads: ['land_parcel'],
  tables: (_profile, codes) => ({
    unsettled: codes === null ? unsettledCodes : [],
    transitions: Object.fromEntries(
      Object.entries(baseTransitions).map(([survey, uses]) => [
        survey,
        uses.flatMap((use) => inVersion(use, codes)),
      ]),
    ),
  }),
  sentences: {
    transition: {
      title:
        '{subject} 基期地类为 {use_code}，所在的调查图斑 {object} 为 {survey_code}，不在允许的转换之内（{overlap_m2} ㎡）。',
      titleEn:
        '{subject} has class {use_code} in the base year, but the surveyed parcel {object} is {survey_code}, which does not turn into it ({overlap_m2} m²).',
    },
  },
  reasons: {
    no_shape: noShape,
    no_class: { title: '没有填写基期地类编码', titleEn: 'it has no class' },
    no_survey: { title: '所在位置没有调查图斑', titleEn: 'no surveyed parcel lies there' },
    unknown_survey: {
      title: '调查地类不在转换表之内',
      titleEn: 'the table lacks the class of the survey',
    },
    version_unstated: versionUnstated,
  },
  advice: {
    title: '按基数转换对照表改正；待细分的地类附细化说明，确有变化的附变更依据。',
    titleEn: 'Correct by the table of transitions; give the basis where the land really changed.',
  },
})
