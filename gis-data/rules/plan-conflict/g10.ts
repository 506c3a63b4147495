/** G10 集体经济项目与村庄规划用途不符. */
import { compatibilityParameter } from '../../plan-matrix/compatibility.ts'
import { leisureUses } from '../../plan-matrix/compatibility-tables.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import {
  basisOfDevelopment,
  onlyPlanFeatures,
  pairUnlisted,
  plansFollowSpatialPlan,
} from './shared-clauses.ts'

export const g10 = defineRule({
  id: 'G10',
  title: '集体经济项目与村庄规划用途不符',
  titleEn: 'Project of the collective against the use in the village plan',
  version: 1,
  severity: 'S2',
  severityByState: { conditional: 'S3' },
  asks: {
    title:
      '集体经济项目与村庄规划用地图斑重叠超过 {min_area_m2} 的：入市地块、自营项目的拟用地与规划用途大类不同的，为不符合，缺拟用地代码的为无法判定；共享田园按兼容性对照表，冲突的为不符合，须论证的为需论证，没有列出的为无法判定。',
    titleEn:
      'A project of the collective is held against the plots of the village plan that it overlaps by more than {min_area_m2}: land for market or own business with another class of use is nonconforming, and without a code it cannot be judged; shared farms follow the table of compatibility, where a conflict is nonconforming, what is to be justified is conditional, and what is not listed cannot be judged.',
  },
  clauses: [basisOfDevelopment, plansFollowSpatialPlan],
  subjects: ['plan_collective'],
  reads: ['plan_village'],
  parameters: {
    min_area_m2: minArea,
    compatibility: compatibilityParameter(leisureUses, [['collectiveUse'], ['landUse2023']]),
  },
  site: {},
  notForSites: onlyPlanFeatures,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}（{kind}，拟用地{use_code}）落在村庄规划的{planned_code}用地{object}上，重叠 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn:
      '{subject} ({kind}, meant for {use_code}) lies on land that the village plan gives to {planned_code} ({object}): {area_m2} m² ({area_mu} mu).',
  },
  reasons: {
    use_missing: {
      title: '没有注明拟用地代码，无法与村庄规划比对',
      titleEn: 'no intended use is given to compare with the village plan',
    },
    pair_unlisted: pairUnlisted,
  },
  measureCodes: {
    kind: 'collectiveUse',
    use_code: 'landUse2023',
    planned_code: 'landUse2023',
  },
  advice: {
    title: '以村庄规划为准调整项目用途或范围；确需保留的，按程序修改村庄规划。',
    titleEn:
      'The village plan prevails: change the project, or amend the village plan by procedure.',
  },
})
