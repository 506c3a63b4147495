/** D14 沿线风貌. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { existingOnly } from './site-words.ts'

export const d14 = defineRule({
  id: 'D14',
  title: '沿线农房风貌未改造',
  titleEn: 'Facade along a corridor not renovated',
  version: 1,
  severity: 'S4',
  asks: {
    title:
      '未退出的农房距沿线道路中心线不超过沿线纵深（{corridors_m}），风貌未改造的，为提示；没有改造记录的，为无法判定。多条道路取最近的一条。',
    titleEn:
      'A house not withdrawn within the corridor of a road, measured from its centre line ({corridors_m}), is a notice if its facade is not renovated; without a record of it, it cannot be judged. Of several roads the nearest counts.',
  },
  clauses: [
    {
      title: '行动计划 第 13 项',
      titleEn: 'Action plan, item 13',
      document: documents.actionPlan,
      article: '第 13 项',
      gist: '整治成灌高速、二绕、乡村振兴大道、幸福大道和示范环线沿线农房风貌。',
      gistEn:
        'Facades along the Chengguan and second ring expressways, the two avenues and the model loop are renovated.',
      certain: true,
    },
  ],
  subjects: ['rural_house'],
  considers: { rural_house: [{ field: 'use_state', notIn: ['withdrawn'] }] },
  reads: ['road'],
  reachM: 101,
  parameters: {
    corridors_m: {
      title: '沿线道路名称与纵深（距道路中心线）',
      titleEn: 'Roads by name, and depth of the corridor from the centre line',
      value: {
        成灌高速: 100,
        第二绕城高速: 100,
        乡村振兴大道: 100,
        幸福大道: 100,
        示范环线: 100,
      },
      unit: 'm',
      source: `${documents.actionPlan} 第 13 项列明道路；纵深为本系统设定`,
      sourceEn: `${documents.actionPlan}, item 13, names the roads; the depth is set by this system`,
      version: '2026-11',
      effective: '2020-01-01',
      certain: false,
    },
  },
  site: {},
  notForSites: existingOnly,
  evidence: 'whole',
  sentence: {
    title: '{subject}距“{object}”中心线 {distance_m} 米，在 {reach_m} 米沿线范围内，风貌尚未改造。',
    titleEn:
      '{subject} stands {distance_m} m from the centre line of {object}, within the corridor of {reach_m} m, and its facade is not renovated.',
  },
  reasons: {
    renovation_missing: {
      title: '位于沿线范围内，但没有风貌改造记录',
      titleEn: 'within a corridor, but whether its facade is renovated is not on record',
    },
  },
  advice: {
    title: '列入沿线风貌整治清单，拍照建档，按川西民居风貌改造。',
    titleEn: 'List the house for renovation in the local style and document it with photos.',
  },
})
