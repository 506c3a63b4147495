/** C03 建设用地总规模. */
import {
  indicatorReasons,
  indicatorTable,
  landMaster,
  notForOneSite,
  planningUnits,
  roundingM2,
} from '../indicator-clauses.ts'
import { defineRule } from '../rule.ts'

export const c03 = defineRule({
  id: 'C03',
  title: '建设用地总规模',
  titleEn: 'Total construction land',
  version: 1,
  severity: 'S1',
  asks: {
    title:
      '村和涉农社区的村庄规划建设用地（07—16）合计，与下达的建设用地总规模和基期规模中较小者相比，超出部分大于 {rounding_m2} 的，为不符合。没有下达，缺目标值、基期值或单位不明，没有规划建设用地图斑，或有图斑缺所属村社区的，为无法判定。',
    titleEn:
      'The construction land (07–16) that the village plan draws for a village or agricultural community is added up; more than {rounding_m2} above the smaller of the figure allotted and the base is nonconforming. Without a figure allotted, its value, base or unit, without plan plots for construction, or with plots of no unit, it cannot be judged.',
  },
  clauses: [landMaster, indicatorTable],
  subjects: ['unit'],
  considers: { unit: planningUnits },
  reads: ['plan_village', 'plan_indicator'],
  links: { plan_indicator: { field: 'area_code', subjectField: 'code' } },
  parameters: { rounding_m2: roundingM2 },
  site: {},
  notForSites: notForOneSite,
  evidence: 'whole',
  sentence: {
    title:
      '{subject}规划建设用地 {planned_m2} ㎡（{planned_mu} 亩），超过控制规模 {limit_m2} ㎡（{limit_mu} 亩）（下达指标与基期规模取小），超出 {excess_m2} ㎡（{excess_mu} 亩）。',
    titleEn:
      '{subject} plans {planned_m2} m² ({planned_mu} mu) of construction land; the limit, the lesser of the allotted figure and the base, is {limit_m2} m² ({limit_mu} mu): {excess_m2} m² ({excess_mu} mu) too much.',
  },
  reasons: {
    no_target: indicatorReasons.no_target,
    target_missing: indicatorReasons.target_missing,
    base_missing: indicatorReasons.base_missing,
    figure_missing: indicatorReasons.figure_missing,
    nothing_drawn: indicatorReasons.nothing_drawn,
  },
  advice: {
    title: '核减规划建设用地图斑，或按程序申请调剂指标后修改规划。',
    titleEn:
      'Reduce the construction land drawn, or obtain more of the allotment and amend the plan.',
  },
})
