/** B10 临时用地逾期. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { asOf, minArea } from '../shared-parameters.ts'

export const b10 = defineRule({
  id: 'B10',
  title: '临时用地逾期',
  titleEn: 'Temporary land past its end',
  version: 1,
  severity: 'S2',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '未复垦的临时用地：到期超过 {restoration_years}的，批准期限超过规定的（建设项目施工 {term_years.construction}、地质勘查 {term_years.exploration}、能源交通水利 {term_years.infrastructure}），批准后又建有农房（重叠超过 {min_area_m2}）的，为不符合。到期未满 {restoration_years}的，为提示。缺到期日期、批准日期、决定期限的用途类型，或其上农房缺竣工日期的，为无法判定。',
    titleEn:
      'Temporary land not yet restored is nonconforming where its end is more than {restoration_years} past, where it was approved for longer than allowed (construction {term_years.construction}, exploration {term_years.exploration}, infrastructure {term_years.infrastructure}), or where a house overlaps it by more than {min_area_m2} that was built after the approval. Within {restoration_years} of its end it is a notice. Without the end, the approval, the kind where the term turns on it, or the day a house on it was completed, it cannot be judged.',
  },
  clauses: [
    {
      title: '土地管理法实施条例 第二十条、第五十二条、第五十六条',
      titleEn: 'Implementing Regulation, art. 20, 52, 56',
      document: documents.landRegulation,
      article: '第二十条、第五十二条、第五十六条',
      gist: '临时用地一般不超过二年，能源、交通、水利等不超过四年；期满一年内完成复垦；不得建永久性建筑。',
      gistEn:
        'Two years as a rule, four for energy, transport and water works; restored within a year; no permanent buildings.',
      certain: true,
    },
    {
      title: '自然资规〔2021〕2号',
      titleEn: 'Notice 2 of 2021',
      document: documents.temporaryLandNotice,
      article: '条号待核',
      gist: '规范临时用地范围、期限和复垦监管，到期不复垦的限制新批。',
      gistEn: 'Sets what temporary land is, its term and how its restoration is watched.',
      certain: false,
    },
  ],
  subjects: ['temporary_land'],
  reads: ['rural_house'],
  parameters: {
    as_of: asOf,
    min_area_m2: minArea,
    term_years: {
      title: '最长期限',
      titleEn: 'Longest term',
      value: { construction: 2, exploration: 2, infrastructure: 4 },
      entries: 'temporaryLandKind',
      unit: 'years',
      source: '土地管理法实施条例第二十条',
      sourceEn: 'Regulation on the Implementation of the Land Administration Law, art. 20',
      version: '2021',
      effective: '2021-09-01',
      certain: true,
    },
    restoration_years: {
      title: '期满后复垦期限',
      titleEn: 'Time for restoration after the end',
      value: 1,
      unit: 'years',
      source: '土地管理法实施条例第二十条',
      sourceEn: 'Regulation on the Implementation of the Land Administration Law, art. 20',
      version: '2021',
      effective: '2021-09-01',
      certain: true,
    },
  },
  site: {},
  notForSites: {
    title: '只审查已批准的临时用地',
    titleEn: 'looks at temporary land already approved',
  },
  evidence: 'part',
  sentence: {
    title:
      '{subject}{fault}：{approved_on} 批准，{ends_on} 到期，涉及 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn:
      '{subject}: {fault}; approved on {approved_on}, ended on {ends_on}, {area_m2} m² ({area_mu} mu).',
  },
  sentences: {
    notice: {
      title: '{subject}已于 {ends_on} 到期，尚在一年复垦期内，面积 {area_m2} ㎡（{area_mu} 亩）。',
      titleEn:
        '{subject} ended on {ends_on} and is within its year for restoration: {area_m2} m² ({area_mu} mu).',
    },
  },
  reasons: {
    ends_on_missing: { title: '缺少到期日期', titleEn: 'its end is not stated' },
    approved_on_missing: {
      title: '缺少批准日期，无法核对期限',
      titleEn: 'the day of approval is not stated, so the term is unknown',
    },
    kind_missing: {
      title: '缺少用途类型，不知适用二年还是四年',
      titleEn: 'its kind is not stated: two years or four is unknown',
    },
    built_on_missing: {
      title: '其上农房缺少竣工日期，无法判定是否建于批准之后',
      titleEn: 'a house on it has no date: whether it came later is unknown',
    },
  },
  measureCodes: { fault: 'temporaryLandFault' },
  advice: {
    title: '督促使用人拆除、复垦并验收销号；逾期不复垦的缴纳复垦费代为复垦并依法处罚。',
    titleEn: 'Have the user clear and restore it; otherwise restore it at his cost and fine him.',
  },
})
