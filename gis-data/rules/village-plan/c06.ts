/** C06 拆旧建新平衡. */
import { documents } from '../documents.ts'
import {
  indicatorReasons,
  indicatorTable,
  notForOneSite,
  planningUnits,
} from '../indicator-clauses.ts'
import { defineRule } from '../rule.ts'

export const c06 = defineRule({
  id: 'C06',
  title: '拆旧建新平衡',
  titleEn: 'Balance of taking down and building new',
  version: 1,
  severity: 'S2',
  asks: {
    title:
      '村庄规划指标表中，建设用地总面积的目标值与“基期值－拆旧＋建新”相差超过 {tolerance_m2}，或建新减拆旧大于 {tolerance_m2} 的，为不符合。三项指标有未填报、缺数值或单位不明的，为无法判定。',
    titleEn:
      'In the table of the village plan, the target of construction land is held against base less demolished plus new: a difference of more than {tolerance_m2}, or more than {tolerance_m2} built beyond what is demolished, is nonconforming. Where one of the three is not stated, or lacks its value or unit, it cannot be judged.',
  },
  clauses: [
    indicatorTable,
    {
      title: '城乡建设用地增减挂钩',
      titleEn: 'Linking of urban and rural construction land',
      document: documents.villagePlanDataCheck,
      article: '条目 4004',
      gist: '期末建设用地等于基期减拆旧加建新，建新不得大于拆旧。',
      gistEn:
        'Construction land at the end is the base less what is taken down plus what is built; building may not exceed taking down.',
      certain: false,
    },
  ],
  subjects: ['unit'],
  considers: { unit: planningUnits },
  reads: ['plan_indicator'],
  links: { plan_indicator: { field: 'area_code', subjectField: 'code' } },
  parameters: {
    tolerance_m2: {
      title: '容差',
      titleEn: 'Tolerance',
      value: 100,
      unit: 'm2',
      source: '质量检查细则：0.01 公顷',
      sourceEn: 'detailed rules of quality inspection: 0.01 ha',
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
      '{subject}拆旧 {demolished_m2} ㎡、建新 {new_m2} ㎡；基期 {base_m2} ㎡，期末应为 {balance_m2} ㎡，规划填报 {target_m2} ㎡，拆旧建新不平衡。',
    titleEn:
      '{subject}: taken down {demolished_m2} m², built {new_m2} m²; from a base of {base_m2} m² the end would be {balance_m2} m², the plan states {target_m2} m²: no balance.',
  },
  reasons: {
    nothing_stated: indicatorReasons.nothing_stated,
    target_missing: indicatorReasons.target_missing,
  },
  advice: {
    title: '核对拆旧、建新地块与指标表；先拆旧复垦，后使用挂钩指标。',
    titleEn: 'Compare the parcels with the table; take down and reclaim before building.',
  },
})
