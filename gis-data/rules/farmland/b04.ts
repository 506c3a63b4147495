/** B04 耕地占补平衡. */
import { documents } from '../documents.ts'
import { notForOneSite } from '../indicator-clauses.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const b04 = defineRule({
  id: 'B04',
  title: '耕地占补平衡',
  titleEn: 'Balance of farmland lost and gained',
  version: 1,
  severity: 'S2',
  clauses: [
    {
      title: '自然资发〔2021〕166号',
      titleEn: 'Document 166 of 2021',
      document: documents.farmlandUseControl,
      article: '年度耕地“进出平衡”',
      gist: '耕地转为其他农用地的实行年度进出平衡;2024 年起并入改革后的占补平衡统一管理。',
      gistEn:
        'Farmland turned to other farm use is balanced every year; since 2024 part of the reformed balance of farmland.',
      certain: false,
    },
    {
      title: '土地管理法 第三十条',
      titleEn: 'Land Administration Law, art. 30',
      document: documents.landAdministration,
      article: '第三十条',
      gist: '国家实行占用耕地补偿制度,占多少垦多少。',
      gistEn: 'Who takes farmland makes up for it in equal quantity and quality.',
      certain: true,
    },
  ],
  subjects: ['town'],
  reads: ['land_parcel', 'plan_village'],
  parameters: {
    min_area_m2: minArea,
    tolerance_share: {
      title: '套合误差',
      titleEn: 'Error of fit',
      value: 0.001,
      source: '本系统设定:净流出小于镇街耕地面积千分之一的视为现状与规划图斑的套合误差',
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
      '{subject}按村庄规划流出耕地 {outflow_m2} ㎡({outflow_mu} 亩),流入 {inflow_m2} ㎡({inflow_mu} 亩),净流出 {net_m2} ㎡({net_mu} 亩)。',
    titleEn:
      'By its village plans {subject} loses {outflow_m2} m² ({outflow_mu} mu) of farmland and gains {inflow_m2} m² ({inflow_mu} mu): {net_m2} m² ({net_mu} mu) lost.',
  },
  advice: {
    title: '在本镇范围内补充耕地,或核减占用耕地的规划用地。',
    titleEn: 'Add farmland within the town, or plan less on farmland.',
  },
})
