/** G17 五规指标数据不一致. */
import { indicatorReasons, notForOneSite, planningUnits } from '../indicator-clauses.ts'
import { defineRule } from '../rule.ts'
import { plansFollowSpatialPlan } from './shared-clauses.ts'

export const g17 = defineRule({
  id: 'G17',
  title: '五规指标数据不一致',
  titleEn: 'The plans state different figures',
  version: 1,
  severity: 'S3',
  asks: {
    title:
      '同一村和涉农社区、同一指标、同一年份，各规划填报的数值与居先规划（国土空间规划、村庄规划、其他规划依次）相比，相差超过 {max_share} 的，为不符合。缺数值、单位不明，或规划编号查无规划的，为无法判定。',
    titleEn:
      'For one village or agricultural community, indicator and year, the figures of the plans are held against the plan that prevails (spatial, then village, then the others): a difference of more than {max_share} is nonconforming. Without the value or its unit, or with a plan number that no plan has, it cannot be judged.',
  },
  clauses: [plansFollowSpatialPlan],
  subjects: ['unit'],
  considers: { unit: planningUnits },
  reads: ['plan_indicator', 'plan'],
  links: { plan_indicator: { field: 'area_code', subjectField: 'code' } },
  parameters: {
    max_share: {
      title: '允许的相对差',
      titleEn: 'Relative difference that may be',
      value: 0.01,
      source: '本系统设定：五规同一指标相差 1% 以内',
      sourceEn: 'set by this system: the same indicator may differ by 1 % between the five plans',
      version: '2026-11',
      effective: '2019-12-31',
      certain: false,
    },
  },
  site: {},
  notForSites: notForOneSite,
  evidence: 'whole',
  sentence: {
    title:
      '{subject}的{indicator}（{year} 年），“{other_plan}”填报 {other_value} {unit}，“{reference_plan}”填报 {reference_value} {unit}，相差 {difference_percent}%。',
    titleEn:
      '{indicator} of {subject} ({year}): {other_plan} states {other_value} {unit}, {reference_plan} states {reference_value} {unit}, {difference_percent}% apart.',
  },
  measureCodes: { indicator: 'planIndicator', unit: 'indicatorUnit' },
  reasons: {
    target_missing: indicatorReasons.target_missing,
    plan_unknown: {
      title: '规划编号在规划范围数据中不存在',
      titleEn: 'the plan number is not among the plans',
    },
  },
  advice: {
    title: '以国土空间规划、村庄规划为准统一口径，修改下位或专项规划的数据。',
    titleEn: 'Bring the figures into line with the spatial plan and the village plan.',
  },
})
