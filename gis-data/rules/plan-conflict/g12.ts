/** G12 产业项目与生态修复冲突. */
import { compatibilityParameter } from '../../plan-matrix/compatibility.ts'
import { industryRestoration } from '../../plan-matrix/compatibility-tables.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { onlyIndustry, pairUnlisted, plansFollowSpatialPlan } from './shared-clauses.ts'

export const g12 = defineRule({
  id: 'G12',
  title: '产业项目与生态修复冲突',
  titleEn: 'Industry project against restoration',
  version: 1,
  severity: 'S2',
  severityByState: { conditional: 'S3' },
  asks: {
    title:
      '产业项目与生态修复项目重叠超过 {min_area_m2} 的，按兼容性对照表：冲突的为不符合，须论证的为需论证，没有列出的为无法判定。',
    titleEn:
      'An industry project that overlaps a restoration project by more than {min_area_m2} is judged by the table of compatibility: a conflict is nonconforming, what is to be justified is conditional, what is not listed cannot be judged.',
  },
  clauses: [plansFollowSpatialPlan],
  subjects: ['plan_industry'],
  reads: ['plan_restoration'],
  parameters: {
    min_area_m2: minArea,
    compatibility: compatibilityParameter(industryRestoration, [
      ['industryKind'],
      ['restorationKind'],
    ]),
  },
  site: { industry: { layer: 'plan_industry', values: { kind: 'construction' } } },
  notForSites: onlyIndustry,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}（{kind}）与生态修复项目“{object}”（{restoration}）重叠 {area_m2} ㎡（{area_mu} 亩），用途互斥。',
    titleEn:
      '{subject} ({kind}) overlaps the restoration {object} ({restoration}): {area_m2} m² ({area_mu} mu); one excludes the other.',
  },
  sentences: {
    conditional: {
      title:
        '{subject}（{kind}）与生态修复项目“{object}”（{restoration}）重叠 {area_m2} ㎡（{area_mu} 亩），须明确先后时序和利用方式。',
      titleEn:
        '{subject} ({kind}) overlaps the restoration {object} ({restoration}): {area_m2} m² ({area_mu} mu); order and manner of use are to be settled.',
    },
  },
  reasons: { pair_unlisted: pairUnlisted },
  measureCodes: { kind: 'industryKind', restoration: 'restorationKind' },
  advice: {
    title: '两项专项规划层级相同，提请联席会议协调：调整产业范围、调整修复单元或分期实施。',
    titleEn:
      'Neither plan prevails: the joint meeting changes one of them or puts one after the other.',
  },
})
