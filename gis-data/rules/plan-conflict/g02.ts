/** G02 村庄规划用途与国土空间分区准入不符. */
import { compatibilityParameter } from '../../plan-matrix/compatibility.ts'
import { zoneUses } from '../../plan-matrix/compatibility-tables.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import {
  basisOfDevelopment,
  onlyPlanFeatures,
  pairUnlisted,
  plansFollowSpatialPlan,
} from './shared-clauses.ts'

export const g02 = defineRule({
  id: 'G02',
  title: '村庄规划用途与国土空间分区准入不符',
  titleEn: 'Village plan use against the zone of the spatial plan',
  version: 1,
  severity: 'S1',
  severityByState: { conditional: 'S2' },
  asks: {
    title:
      '村庄规划图斑的用途与其所在国土空间规划分区对照，重叠超过 {min_area_m2} 的：兼容性对照表列为冲突的为不符合，列为须论证的为需论证，没有列出的为无法判定。',
    titleEn:
      'The use of each plot of the village plan is held against the zone of the spatial plan that it overlaps by more than {min_area_m2}: what the table of compatibility calls a conflict is nonconforming, what is to be justified is conditional, what it does not list cannot be judged.',
  },
  clauses: [basisOfDevelopment, plansFollowSpatialPlan],
  subjects: ['plan_village'],
  reads: ['plan_spatial'],
  parameters: {
    min_area_m2: minArea,
    compatibility: compatibilityParameter(zoneUses, [['controlBoundary'], ['landUse2023']]),
  },
  site: {},
  notForSites: onlyPlanFeatures,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}规划为{use_code}，位于国土空间规划“{object}”（{zone_code}）内，该分区不准入这一用途，涉及 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn:
      '{subject} is planned as {use_code} in the zone {object} ({zone_code}) of the spatial plan, which does not admit it: {area_m2} m² ({area_mu} mu).',
  },
  sentences: {
    conditional: {
      title:
        '{subject}规划为{use_code}，位于国土空间规划“{object}”（{zone_code}）内，须论证准入条件，涉及 {area_m2} ㎡（{area_mu} 亩）。',
      titleEn:
        '{subject} is planned as {use_code} in the zone {object} ({zone_code}) of the spatial plan and has to be justified: {area_m2} m² ({area_mu} mu).',
    },
  },
  reasons: { pair_unlisted: pairUnlisted },
  measureCodes: { use_code: 'landUse2023', zone_code: 'controlBoundary' },
  advice: {
    title: '以国土空间规划分区准入为准，调整村庄规划用途；需论证的补充选址论证和用途管制意见。',
    titleEn:
      'The zone of the spatial plan prevails: change the use in the village plan, or add the justification asked for.',
  },
})
