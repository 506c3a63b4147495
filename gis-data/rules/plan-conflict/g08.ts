/** G08 产业项目与村庄规划用途不符. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const g08 = defineRule({
  id: 'G08',
  title: '产业项目与村庄规划用途不符',
  titleEn: 'Industry project against the use in the village plan',
  version: 1,
  severity: 'S2',
  asks: {
    title:
      '建设、农旅类产业项目落在村庄规划 09、10、11 类以外的用地上，重叠超过 {min_area_m2} 的，为不符合。',
    titleEn:
      'A building or tourism project on land that the village plan means for another use than 09, 10 or 11, by more than {min_area_m2}, is nonconforming.',
  },
  clauses: [
    {
      title: '土地管理法 第十八条',
      titleEn: 'Land Administration Law, art. 18',
      document: documents.landAdministration,
      article: '第十八条',
      gist: '经批准的国土空间规划是各类开发、保护、建设活动的基本依据；村庄规划是其中的详细规划，产业专项规划不得违背。',
      gistEn:
        'The approved spatial plan is the basis of all development; the village plan is its detailed plan, and an industry plan may not run against it.',
      certain: true,
    },
  ],
  subjects: ['plan_industry'],
  considers: { plan_industry: [{ field: 'kind', in: ['construction', 'tourism'] }] },
  reads: ['plan_village'],
  parameters: { min_area_m2: minArea },
  site: { industry: { layer: 'plan_industry', values: { kind: 'construction' } } },
  notForSites: {
    title: '只审查产业项目',
    titleEn: 'looks at industry projects only',
  },
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}落在村庄规划的{use_code}用地{object}上，重叠 {area_m2} ㎡（{area_mu} 亩），不是 09、10、11 类用地。',
    titleEn:
      '{subject} lies on land planned as {use_code} ({object}), not 09, 10 or 11: {area_m2} m² ({area_mu} mu).',
  },
  measureCodes: { use_code: 'landUse2023' },
  advice: {
    title: '以村庄规划为准调整项目范围；确需保留的，按程序修改村庄规划。',
    titleEn:
      'The village plan prevails: change the project, or amend the village plan by procedure.',
  },
})
