/** D12 闲置宅基地识别. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { existingOnly } from './site-words.ts'

export const d12 = defineRule({
  id: 'D12',
  title: '闲置宅基地识别',
  titleEn: 'Homestead standing idle',
  version: 1,
  severity: 'S4',
  asks: {
    title:
      '未退出的宅基地连续未用电达到 {idle_months} 个月的，为提示。没有用电数据而登记为闲置，或没有用电数据也没有使用状态的，为无法判定。',
    titleEn:
      'A homestead not withdrawn without electricity for {idle_months} months or more is a notice. Without meter data while registered as idle, or with no state of use either, it cannot be judged.',
  },
  clauses: [
    {
      title: '土地管理法 第六十二条第六款',
      titleEn: 'Land Administration Law, art. 62(6)',
      document: documents.landAdministration,
      article: '第六十二条第六款',
      gist: '允许进城落户的农村村民自愿有偿退出宅基地，鼓励盘活利用闲置宅基地和闲置住宅。',
      gistEn:
        'Villagers who settled in town may withdraw for compensation; idle homesteads and dwellings are to be put to use.',
      certain: true,
    },
  ],
  subjects: ['homestead'],
  considers: { homestead: [{ field: 'use_state', notIn: ['withdrawn'] }] },
  reads: [],
  parameters: {
    idle_months: {
      title: '连续未用电达到多少个月视为闲置',
      titleEn: 'Months without electricity that make a homestead idle',
      value: 12,
      source: '本系统设定，以当地闲置认定办法为准',
      sourceEn: 'set by this system; local measures for telling idle sites prevail',
      version: '2026-11',
      effective: '2020-01-01',
      certain: false,
    },
  },
  site: {},
  notForSites: existingOnly,
  evidence: 'whole',
  sentence: {
    title:
      '{subject}（{area_m2} ㎡）已连续 {months} 个月未用电，登记使用状态为“{use_state}”，疑似闲置。',
    titleEn:
      '{subject} ({area_m2} m²) has used no electricity for {months} months; it is registered as: {use_state}. Probably idle.',
  },
  reasons: {
    months_missing: {
      title: '登记为闲置，但没有用电数据，不知闲置多久',
      titleEn: 'registered as idle, but for how long is unknown without its electricity record',
    },
    nothing_known: {
      title: '没有使用状态，也没有用电数据',
      titleEn: 'neither its use nor its electricity is on record',
    },
  },
  measureCodes: { use_state: 'homesteadUse' },
  advice: {
    title: '现场核实；确属闲置的纳入盘活清单，尊重农户意愿，可自愿有偿退出或委托经营。',
    titleEn:
      'Verify on site; list what stands idle for new use, as the household wishes: withdrawal for compensation, or letting it be run.',
  },
})
