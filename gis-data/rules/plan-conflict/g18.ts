/** G18 规划期限、基期年不一致. */
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { comparisonReasons, notForExtents, plansBelow } from './plan-comparison.ts'
import { plansFollowSpatialPlan } from './shared-clauses.ts'

const years = {
  source: '本系统设定：五规应当同期',
  sourceEn: 'set by this system: the five plans should cover the same years',
  version: '2026-11',
  effective: '2019-12-31',
}

export const g18 = defineRule({
  id: 'G18',
  title: '规划期限、基期年不一致',
  titleEn: 'Base year and horizon of the plans differ',
  version: 1,
  severity: 'S4',
  asks: {
    title:
      '村庄、产业、生态修复、集体经济规划的基期年与上位规划（重叠最大的已批国土空间规划，没有的为村庄规划；重叠须超过 {min_area_m2}）相差超过 {max_base_years}，或目标年相差超过 {max_horizon_years}的，为提示。没有可比的上位规划，或有一方缺基期年、目标年的，为无法判定。',
    titleEn:
      'A plan of villages, industry, restoration or the collective economy is held against the plan above it (the approved spatial plan that shares most land with it, else a village plan; more than {min_area_m2}): base years more than {max_base_years} apart, or horizons more than {max_horizon_years}, are a notice. With no such plan, or one of the years missing, it cannot be judged.',
  },
  clauses: [plansFollowSpatialPlan],
  subjects: ['plan'],
  considers: { plan: plansBelow },
  reads: ['plan'],
  parameters: {
    min_area_m2: minArea,
    max_base_years: {
      title: '基期年允许相差',
      titleEn: 'Years that the base years may differ by',
      value: 0,
      unit: 'years',
      ...years,
      certain: false,
    },
    max_horizon_years: {
      title: '目标年允许相差',
      titleEn: 'Years that the horizons may differ by',
      value: 0,
      unit: 'years',
      ...years,
      certain: false,
    },
  },
  site: {},
  notForSites: notForExtents,
  evidence: 'whole',
  sentence: {
    title:
      '“{subject}”基期 {base_year} 年、目标年 {horizon_year} 年，上位“{object}”基期 {reference_base} 年、目标年 {reference_horizon} 年，不一致。',
    titleEn:
      '{subject} runs from {base_year} to {horizon_year}; {object} above it from {reference_base} to {reference_horizon}.',
  },
  reasons: {
    no_reference: comparisonReasons.no_reference,
    years_missing: {
      title: '规划缺基期年或规划期限',
      titleEn: 'the plan does not state its base year or horizon',
    },
    reference_missing: {
      title: '上位规划缺基期年或规划期限',
      titleEn: 'the plan above does not state its base year or horizon',
    },
  },
  advice: {
    title: '修编时统一到国土空间规划的基期年和目标年；不同期的指标不得直接相加、比较。',
    titleEn:
      'Bring both years into line at the next revision; figures of different years are not added or compared.',
  },
})
