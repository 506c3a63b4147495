/** D11 危房未处置. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { existingOnly } from './site-words.ts'

export const d11 = defineRule({
  id: 'D11',
  title: '危房未处置',
  titleEn: 'Dangerous house still in use',
  version: 1,
  severity: 'S2',
  severityByState: { conditional: 'S3' },
  asks: {
    title:
      '自住、出租或经营中的农房，安全等级为 C 级、D 级的，为不符合；已加固的为需论证。在用而缺安全等级，或缺使用状态且等级为 C 级、D 级或缺失的，为无法判定。',
    titleEn:
      'A house lived in, let or run as a business whose safety grade is C or D is nonconforming, or conditional once reinforced. In use without a grade, or of grade C, D or none without its state of use, it cannot be judged.',
  },
  clauses: [
    {
      title: '乡村振兴促进法 第三十八条',
      titleEn: 'Rural Revitalisation Law, art. 38',
      document: documents.ruralRevitalisation,
      article: '第三十八条',
      gist: '建立健全农村住房安全保障和建设管理制度，保障农房质量安全。',
      gistEn: 'Governments keep up a system that makes rural dwellings safe.',
      certain: true,
    },
    {
      title: '行动计划 第 13 项',
      titleEn: 'Action plan, item 13',
      document: documents.actionPlan,
      article: '第 13 项',
      gist: '排查整治农房安全隐患，提升沿线农房风貌。',
      gistEn: 'Unsafe dwellings are found and mended, and those along the corridors renovated.',
      certain: true,
    },
  ],
  subjects: ['rural_house'],
  reads: [],
  parameters: {},
  site: {},
  notForSites: existingOnly,
  evidence: 'whole',
  sentence: {
    title: '{subject}安全等级为 {safety}，处置情况“{treatment}”，现仍为{use_state}。',
    titleEn: '{subject} is of safety grade {safety} ({treatment}) and still in use: {use_state}.',
  },
  sentences: {
    conditional: {
      title: '{subject}安全等级为 {safety}，{treatment}，现为{use_state}，需重新鉴定后确认安全。',
      titleEn:
        '{subject} is of safety grade {safety} ({treatment}) and in use ({use_state}): its safety is to be assessed anew.',
    },
  },
  reasons: {
    safety_missing: {
      title: '农房在用，但没有安全等级',
      titleEn: 'the house is in use, but its safety has not been graded',
    },
    use_missing: {
      title: '没有使用状态，不知是否有人居住',
      titleEn: 'whether anybody lives there is not on record',
    },
  },
  measureCodes: {
    safety: 'houseSafety',
    use_state: 'homesteadUse',
    treatment: 'houseTreatment',
  },
  advice: {
    title: 'C 级加固、D 级拆除重建；处置完成前腾空住人，完成后重新鉴定并更新等级。',
    titleEn:
      'Reinforce grade C, rebuild grade D; move people out until then, and grade the house anew afterwards.',
  },
})
