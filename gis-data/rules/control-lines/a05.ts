/** A05 永久基本农田面积不减少. */
import { documents } from '../documents.ts'
import { indicatorReasons, notForOneSite, planningUnits, roundingM2 } from '../indicator-clauses.ts'
import { defineRule } from '../rule.ts'

export const a05 = defineRule({
  id: 'A05',
  title: '永久基本农田面积不减少',
  titleEn: 'Permanent basic farmland does not shrink',
  version: 1,
  severity: 'S1',
  asks: {
    title:
      '村、涉农社区、镇街和全区的永久基本农田净面积合计，与下达的永久基本农田保护面积（有多项的取最大）相比，短缺超过 {rounding_m2} 的，为不符合。没有下达、任务缺数值或单位不明，有图斑缺净面积或缺所属村社区的，为无法判定。',
    titleEn:
      'The net permanent basic farmland of villages, agricultural communities, towns and the district is added up; more than {rounding_m2} below the greatest figure allotted is nonconforming. Without a figure allotted, its value or its unit, or with plots that lack their net area or unit, it cannot be judged.',
  },
  clauses: [
    {
      title: '基本农田条例 第十四条',
      titleEn: 'Basic Farmland Regulation, art. 14',
      document: documents.basicFarmland,
      article: '第十四条',
      gist: '地方政府应当采取措施，确保土地利用规划确定的本行政区域内基本农田的数量不减少。',
      gistEn:
        'Local governments see to it that the basic farmland set by the plan for their area does not shrink.',
      certain: true,
    },
    {
      title: '粮食安全保障法 第十条',
      titleEn: 'Food Security Law, art. 10',
      document: documents.foodSecurity,
      article: '第十条',
      gist: '国家统筹划定落实三条控制线，严格保护耕地和永久基本农田。',
      gistEn:
        'The state draws the three control lines and strictly protects farmland and permanent basic farmland.',
      certain: true,
    },
  ],
  subjects: ['unit', 'town', 'district'],
  considers: { unit: planningUnits },
  reads: ['basic_farmland', 'plan_indicator'],
  links: { plan_indicator: { field: 'area_code', subjectField: 'code' } },
  parameters: { rounding_m2: roundingM2 },
  site: {},
  notForSites: notForOneSite,
  evidence: 'whole',
  sentence: {
    title:
      '{subject}永久基本农田净面积 {actual_m2} ㎡（{actual_mu} 亩），少于下达任务 {target_m2} ㎡（{target_mu} 亩），缺 {short_m2} ㎡（{short_mu} 亩）。',
    titleEn:
      '{subject} has {actual_m2} m² ({actual_mu} mu) of permanent basic farmland; the task is {target_m2} m² ({target_mu} mu): {short_m2} m² ({short_mu} mu) short.',
  },
  reasons: {
    no_target: indicatorReasons.no_target,
    target_missing: indicatorReasons.target_missing,
    figure_missing: indicatorReasons.figure_missing,
  },
  advice: {
    title: '核对保护图斑与下达任务；确有缺口的在本镇、本区范围内补划，并报上级核实。',
    titleEn:
      'Compare plots and task; make up a real gap within the town or district and have it verified.',
  },
})
