/** C07 村庄规划覆盖. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const c07 = defineRule({
  id: 'C07',
  title: '村庄规划全域覆盖',
  titleEn: 'Village plans cover every unit',
  version: 1,
  severity: 'S3',
  asks: {
    title:
      '村和涉农社区范围内，没有被已批准的村庄规划覆盖的面积超过 {max_uncovered_share} 的，为不符合。',
    titleEn:
      'A village or agricultural community of which more than {max_uncovered_share} lies in no approved village plan is nonconforming.',
  },
  clauses: [
    {
      title: '行动计划 第 10 项',
      titleEn: 'Action plan, item 10',
      document: documents.actionPlan,
      article: '第 10 项',
      gist: '82 个村和 21 个涉农社区共 103 个单位的村庄规划力争全覆盖。',
      gistEn:
        'Village plans are to cover all 103 units: 82 villages and 21 agricultural communities.',
      certain: true,
    },
    {
      title: '乡村振兴促进法 第五十一条',
      titleEn: 'Rural Revitalisation Law, art. 51',
      document: documents.ruralRevitalisation,
      article: '第五十一条',
      gist: '县级政府依法编制村庄规划，严格规范村庄撤并，分类有序推进村庄建设。',
      gistEn:
        'Counties draw up village plans by law and develop villages in an orderly way by type.',
      certain: true,
    },
  ],
  subjects: ['unit'],
  considers: {
    unit: [
      { field: 'kind', in: ['village'] },
      { field: 'agricultural', in: [true] },
    ],
  },
  reads: ['plan'],
  parameters: {
    min_area_m2: minArea,
    max_uncovered_share: {
      title: '允许未覆盖比例',
      titleEn: 'Share that may stay uncovered',
      value: 0.005,
      source: '本系统设定：规划范围与村界的套合误差',
      sourceEn:
        'set by this system: how far a plan’s extent and the village boundary may miss each other',
      version: '2026-11',
      effective: '2020-01-01',
      certain: false,
    },
  },
  site: {},
  notForSites: {
    title: '本规则审查整村的规划覆盖，不针对单个地块',
    titleEn: 'this rule looks at whole villages, not at one site',
  },
  evidence: 'part',
  sentence: {
    title:
      '{subject}有 {area_m2} ㎡（{area_mu} 亩，{uncovered_percent}%）没有已批准的村庄规划覆盖。',
    titleEn:
      '{area_m2} m² ({area_mu} mu, {uncovered_percent}%) of {subject} lie in no approved village plan.',
  },
  advice: {
    title: '编制或报批村庄规划；已在公示、报批的，跟踪审批进度。',
    titleEn: 'Draw up a village plan or have it approved; follow those on notice or submitted.',
  },
})
