/** A08 自然保护地核心保护区. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { constructionUses } from '../site-bindings.ts'

export const a08 = defineRule({
  id: 'A08',
  title: '自然保护地核心保护区',
  titleEn: 'In the core zone of a nature reserve',
  version: 1,
  severity: 'S1',
  asks: {
    title:
      '农房、宅基地、设施农业用地、产业项目与自然保护地核心保护区重叠超过 {min_area_m2} 的：产业项目，以及建成日期（宅基地按批准日期）不早于保护地批建日期的，为不符合；早于的为提示。保护地没有功能分区，或缺上述日期的，为无法判定。',
    titleEn:
      'Houses, homesteads, agricultural facilities and industry projects are overlaid with the core zones of nature reserves; above {min_area_m2}, a project, and what was built (a homestead: approved) on or after the day the reserve was set up, is nonconforming, and what is older is a notice. Without the zone of the reserve or one of these days it cannot be judged.',
  },
  clauses: [
    {
      title: '自然资发〔2022〕142号 一（一）',
      titleEn: 'Notice 142 of 2022, part 1(1)',
      document: documents.redlineNotice,
      article: '一（一）',
      gist: '自然保护地核心保护区原则上不得有人为活动。',
      gistEn: 'In principle there is no human activity in the core zone of a nature reserve.',
      certain: true,
    },
  ],
  subjects: ['rural_house', 'homestead', 'facility_agriculture_land', 'plan_industry'],
  reads: ['nature_reserve'],
  parameters: {
    min_area_m2: {
      title: '最小重叠面积',
      titleEn: 'Smallest overlap that counts',
      value: 0.1,
      unit: 'm2',
      source: '核心区内任何占用都计；此值只用于舍去坐标噪声',
      sourceEn: 'in the core zone any occupation counts; this only drops noise of coordinates',
      version: '2026-11',
      effective: '2019-12-31',
      certain: false,
    },
  },
  site: {
    ...constructionUses,
    industry: { layer: 'plan_industry', values: {} },
    facility_agriculture: { layer: 'facility_agriculture_land', values: { built_on: 'today' } },
  },
  notForSites: {
    title: '生态修复由自然保护地管理机构另行审查',
    titleEn: 'restoration is reviewed by the administration of the reserve',
  },
  evidence: 'overlap',
  sentence: {
    title: '{subject}位于自然保护地“{object}”核心保护区内，重叠 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn:
      '{subject} lies in the core zone of the nature reserve {object}: {area_m2} m² ({area_mu} mu).',
  },
  sentences: {
    notice: {
      title:
        '{subject}早于自然保护地“{object}”批建即已存在，位于核心保护区内 {area_m2} ㎡（{area_mu} 亩）。',
      titleEn:
        '{subject} existed before the nature reserve {object}; {area_m2} m² ({area_mu} mu) lie in its core zone.',
    },
  },
  reasons: {
    zone_missing: {
      title: '自然保护地没有功能分区，不知是否核心保护区',
      titleEn: 'the reserve has no zones: whether this is its core is unknown',
    },
    date_missing: {
      title: '缺少建成、批准或保护地批建日期，无法区分存量与新增',
      titleEn: 'a date is missing: existing and new cannot be told apart',
    },
  },
  advice: {
    title: '新增的一律调出核心保护区；存量的由自然保护地管理机构制定有序退出方案。',
    titleEn:
      'New ones have to leave the core zone; for existing ones the reserve plans an orderly withdrawal.',
  },
})
