/** C04 人均村庄建设用地. */
import {
  indicatorReasons,
  indicatorTable,
  notForOneSite,
  planningUnits,
} from '../indicator-clauses.ts'
import { defineRule } from '../rule.ts'

export const c04 = defineRule({
  id: 'C04',
  title: '人均村庄建设用地',
  titleEn: 'Village construction land per person',
  version: 1,
  severity: 'S3',
  asks: {
    title:
      '村和涉农社区的规划村庄建设用地（07—11、1207、1208、13、14）除以户籍人口，超过 {limit_m2_per_person}/人（下达人均指标更小的从其指标）的，为不符合。下达指标缺数值或单位不明、没有规划建设用地图斑、有图斑缺所属村社区、缺户籍人口的，为无法判定。',
    titleEn:
      'Planned village construction land (07–11, 1207, 1208, 13, 14) by registered person: above {limit_m2_per_person} each, or the figure allotted if that is smaller, is nonconforming. With a figure allotted but no value or unit, without plan plots for construction, with plots of no unit, or without the population, it cannot be judged.',
  },
  clauses: [indicatorTable],
  subjects: ['unit'],
  considers: { unit: planningUnits },
  reads: ['plan_village', 'plan_indicator'],
  links: { plan_indicator: { field: 'area_code', subjectField: 'code' } },
  parameters: {
    limit_m2_per_person: {
      title: '人均村庄建设用地上限',
      titleEn: 'Limit of village construction land per person',
      value: 150,
      unit: 'm2',
      source: 'GB 50188-2007《镇规划标准》人均建设用地分级上限；下达指标更严的从其规定',
      sourceEn:
        'GB 50188-2007 Standard for Planning of Towns, upper bounds of construction land per person; a stricter quota handed down prevails',
      version: '2007',
      effective: '2019-12-31',
      certain: false,
    },
  },
  site: {},
  notForSites: notForOneSite,
  evidence: 'whole',
  sentence: {
    title:
      '{subject}规划村庄建设用地 {planned_m2} ㎡，户籍人口 {population} 人，人均 {per_person_m2} ㎡，超过上限 {limit_m2} ㎡/人。',
    titleEn:
      '{subject} plans {planned_m2} m² of village construction land for {population} registered persons: {per_person_m2} m² each, above the limit of {limit_m2} m².',
  },
  reasons: {
    target_missing: indicatorReasons.target_missing,
    figure_missing: indicatorReasons.figure_missing,
    nothing_drawn: indicatorReasons.nothing_drawn,
    population_missing: indicatorReasons.population_missing,
  },
  advice: {
    title: '核对人口口径（户籍、常住）后压减村庄建设用地，盘活闲置宅基地。',
    titleEn:
      'Check whether registered or resident persons were meant; reduce village construction land, reuse idle homesteads.',
  },
})
