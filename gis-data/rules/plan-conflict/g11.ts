/** G11 同一土地安排两个产业项目. */
import { compatibilityParameter } from '../../plan-matrix/compatibility.ts'
import { industryPairs } from '../../plan-matrix/compatibility-tables.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { onlyIndustry, pairUnlisted, plansFollowSpatialPlan } from './shared-clauses.ts'

export const g11 = defineRule({
  id: 'G11',
  title: '同一土地安排两个产业项目',
  titleEn: 'Two industry projects on the same land',
  version: 1,
  severity: 'S2',
  severityByState: { conditional: 'S3' },
  asks: {
    title:
      '两个产业项目安排在同一土地上，重叠超过 {min_area_m2} 的，按兼容性对照表：冲突的为不符合，须论证的为需论证，没有列出的为无法判定。',
    titleEn:
      'Two industry projects on the same land, by more than {min_area_m2}, are judged by the table of compatibility: a conflict is nonconforming, what is to be justified is conditional, what is not listed cannot be judged.',
  },
  clauses: [plansFollowSpatialPlan],
  subjects: ['plan_industry'],
  reads: ['plan_industry'],
  parameters: {
    min_area_m2: minArea,
    compatibility: compatibilityParameter(industryPairs, [['industryKind'], ['industryKind']]),
  },
  site: { industry: { layer: 'plan_industry', values: { kind: 'construction' } } },
  notForSites: onlyIndustry,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}（{kind}）与产业项目“{object}”（{other_kind}）安排在同一土地上，重叠 {area_m2} ㎡（{area_mu} 亩），规模重复计算。',
    titleEn:
      '{subject} ({kind}) and the project {object} ({other_kind}) are planned on the same land and counted twice: {area_m2} m² ({area_mu} mu).',
  },
  reasons: { pair_unlisted: pairUnlisted },
  measureCodes: { kind: 'industryKind', other_kind: 'industryKind' },
  advice: {
    title: '两个项目层级相同，提请联席会议确定保留其一，或明确农旅复合利用并只计一次规模。',
    titleEn:
      'Neither plan prevails: the joint meeting keeps one of them, or agrees on shared use counted once.',
  },
})
