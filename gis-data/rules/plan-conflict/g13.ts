/** G13 同一土地两个经营主体. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { onlyIndustry, plansFollowSpatialPlan } from './shared-clauses.ts'

export const g13 = defineRule({
  id: 'G13',
  title: '同一土地两个经营主体',
  titleEn: 'Two operators on the same land',
  version: 1,
  severity: 'S2',
  asks: {
    title:
      '产业项目与集体经济项目重叠超过 {min_area_m2}，实施主体与经营主体不同且用地期限有重叠的，为不符合。缺其中一个主体，或主体不同而缺起止日期的，为无法判定。',
    titleEn:
      'An industry project and a project of the collective on the same land, by more than {min_area_m2}, with different operators and terms that overlap are nonconforming. Without one of the operators, or with different ones and no dates, it cannot be judged.',
  },
  clauses: [
    plansFollowSpatialPlan,
    {
      title: '农村土地经营权流转管理办法',
      titleEn: 'Measures on the transfer of rural land management rights',
      document: documents.landTransfer,
      article: '流转合同',
      gist: '土地经营权流转须签订合同，明确流转地块、双方和起止期限；同一期限内同一地块不能由两个主体经营。',
      gistEn:
        'A transfer names the plot, the parties and the term; two cannot operate one plot in the same term.',
      certain: false,
    },
  ],
  subjects: ['plan_industry'],
  reads: ['plan_collective'],
  parameters: { min_area_m2: minArea },
  site: { industry: { layer: 'plan_industry', values: { kind: 'construction' } } },
  notForSites: onlyIndustry,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}由{investor}实施，与集体经济项目“{object}”（经营主体{operator}）在同一期限内使用同一土地，重叠 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn:
      '{subject} (carried out by {investor}) and the collective project {object} (operated by {operator}) hold the same land in the same term: {area_m2} m² ({area_mu} mu).',
  },
  reasons: {
    operator_missing: {
      title: '实施主体或经营主体缺失，无法判定是否同一主体',
      titleEn: 'one of the operators is not given',
    },
    term_missing: {
      title: '用地起止日期缺失，无法判定期限是否重叠',
      titleEn: 'the term of one of them is not given',
    },
  },
  advice: {
    title: '提请联席会议核对流转、入市合同，确定唯一经营主体和期限。',
    titleEn: 'The joint meeting compares the contracts and settles on one operator and term.',
  },
})
