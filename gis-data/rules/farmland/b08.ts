/** B08 耕地保有量. */
import {
  indicatorReasons,
  landMaster,
  notForOneSite,
  planningUnits,
  roundingM2,
} from '../indicator-clauses.ts'
import { defineRule } from '../rule.ts'

export const b08 = defineRule({
  id: 'B08',
  title: '耕地保有量',
  titleEn: 'Cultivated land to be kept',
  version: 1,
  severity: 'S1',
  asks: {
    title:
      '村、涉农社区、镇街和全区的三调耕地（01，扣除田坎）合计，与下达的耕地保有量（有多项的取最大）相比，短缺超过 {rounding_m2} 的，为不符合。没有下达、任务缺数值或单位不明，有图斑缺所属村社区的，为无法判定。',
    titleEn:
      'The surveyed farmland (01, net of ridges) of villages, agricultural communities, towns and the district is added up; more than {rounding_m2} below the greatest figure allotted is nonconforming. Without a figure allotted, its value or its unit, or with parcels of no unit, it cannot be judged.',
  },
  clauses: [landMaster],
  subjects: ['unit', 'town', 'district'],
  considers: { unit: planningUnits },
  reads: ['land_parcel', 'plan_indicator'],
  links: { plan_indicator: { field: 'area_code', subjectField: 'code' } },
  parameters: { rounding_m2: roundingM2 },
  site: {},
  notForSites: notForOneSite,
  evidence: 'whole',
  sentence: {
    title:
      '{subject}耕地 {actual_m2} ㎡（{actual_mu} 亩），少于耕地保有量 {target_m2} ㎡（{target_mu} 亩），缺 {short_m2} ㎡（{short_mu} 亩）。',
    titleEn:
      '{subject} has {actual_m2} m² ({actual_mu} mu) of cultivated land; {target_m2} m² ({target_mu} mu) are to be kept: {short_m2} m² ({short_mu} mu) short.',
  },
  reasons: {
    no_target: indicatorReasons.no_target,
    target_missing: indicatorReasons.target_missing,
    figure_missing: indicatorReasons.figure_missing,
  },
  advice: {
    title: '核查流出图斑，恢复或补充耕地；耕地保有量不得用规划调整抵减。',
    titleEn: 'Look at the parcels lost, restore or add farmland.',
  },
})
