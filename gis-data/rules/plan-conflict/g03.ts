/** G03 规划指标突破上级下达. */
import {
  indicatorReasons,
  landMaster,
  notForOneSite,
  planningUnits,
  roundingM2,
} from '../indicator-clauses.ts'
import { defineRule } from '../rule.ts'

export const g03 = defineRule({
  id: 'G03',
  title: '规划指标突破上级下达',
  titleEn: 'Plan goes beyond the figures set from above',
  version: 1,
  severity: 'S1',
  asks: {
    title:
      '村和涉农社区的规划填报指标与上级下达的同项指标（有多项的取最严）比对：建设用地、城乡建设用地多于下达，或生态保护红线、永久基本农田、耕地、林地、湿地少于下达（约束方向见参数），差额超过 {rounding_m2} 的，为不符合。两者缺一，或缺数值、单位不明的，为无法判定。',
    titleEn:
      'Figures that the plans state for a village or agricultural community are held against those allotted from above, the strictest of several: more construction land, or less red line, basic farmland, farmland, forest or wetland (the parameter names the direction), by more than {rounding_m2}, is nonconforming. Where one of the two is missing, or its value or unit, it cannot be judged.',
  },
  clauses: [landMaster],
  subjects: ['unit'],
  considers: { unit: planningUnits },
  reads: ['plan_indicator'],
  links: { plan_indicator: { field: 'area_code', subjectField: 'code' } },
  parameters: {
    rounding_m2: roundingM2,
    direction: {
      title: '约束方向',
      titleEn: 'Direction of the limit',
      value: {
        construction_land: 'at_most',
        urban_rural_construction_land: 'at_most',
        ecological_redline_area: 'at_least',
        basic_farmland_area: 'at_least',
        cultivated_land: 'at_least',
        forest_land: 'at_least',
        wetland: 'at_least',
      },
      entries: 'planIndicator',
      values: {
        at_most: { title: '不得多于', titleEn: 'at most' },
        at_least: { title: '不得少于', titleEn: 'at least' },
      },
      source: '规划指标表的约束性指标',
      sourceEn: 'the binding indicators of the plan’s table',
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
      '{subject}的规划填报{indicator} {planned_m2} ㎡（{planned_mu} 亩），突破上级下达的 {target_m2} ㎡（{target_mu} 亩），相差 {difference_m2} ㎡。',
    titleEn:
      'A plan for {subject} states {indicator}: {planned_m2} m² ({planned_mu} mu), beyond the {target_m2} m² ({target_mu} mu) set from above by {difference_m2} m².',
  },
  measureCodes: { indicator: 'planIndicator' },
  reasons: {
    nothing_stated: indicatorReasons.nothing_stated,
    target_missing: indicatorReasons.target_missing,
    no_target: indicatorReasons.no_target,
  },
  advice: {
    title: '国土空间规划优先，调整其他规划的指标；确需突破的先修改上级规划。',
    titleEn:
      'The spatial plan prevails: bring the other plan into line, or have the plan above amended first.',
  },
})
