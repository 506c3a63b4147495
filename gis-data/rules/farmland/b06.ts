/** B06 高标准农田占用. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { constructionUses, notConstruction } from '../site-bindings.ts'

export const b06 = defineRule({
  id: 'B06',
  title: '高标准农田占用',
  titleEn: 'Occupation of high-standard farmland',
  version: 1,
  severity: 'S2',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '农房、宅基地、产业项目（种植基地除外）与高标准农田重叠超过 {min_area_m2} 的：产业项目，以及竣工年份（宅基地按批准年份）不早于高标准农田建成年度的，为不符合；早于的为提示。缺其中一个年份的，为无法判定。',
    titleEn:
      'Houses, homesteads and industry projects (not planting bases) that overlap high-standard farmland by more than {min_area_m2}: a project, and what was built (a homestead: approved) in or after the year of the farmland, is nonconforming; what is older is a notice. Without one of the years it cannot be judged.',
  },
  clauses: [
    {
      title: '乡村振兴促进法 第十四条',
      titleEn: 'Rural Revitalisation Law, art. 14',
      document: documents.ruralRevitalisation,
      article: '第十四条',
      gist: '建设并保护高标准农田，严格控制耕地转为他用。',
      gistEn: 'High-standard farmland is built and protected; farmland is kept from other uses.',
      certain: true,
    },
    {
      title: 'GB/T 30600-2022 高标准农田建设 通则',
      titleEn: 'GB/T 30600-2022, high-standard farmland',
      document: documents.highStandardFarmland,
      article: '条号待核',
      gist: '建成的高标准农田不得擅自占用，经批准占用的应当补建。',
      gistEn: 'It may not be occupied at will; what is occupied with approval is built elsewhere.',
      certain: false,
    },
  ],
  subjects: ['rural_house', 'homestead', 'plan_industry'],
  considers: { plan_industry: [{ field: 'kind', notIn: ['planting'] }] },
  reads: ['high_standard_farmland'],
  parameters: { min_area_m2: minArea },
  site: { ...constructionUses, industry: { layer: 'plan_industry', values: {} } },
  notForSites: notConstruction,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}占用高标准农田“{object}”（{built_year} 年建成），面积 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn:
      '{subject} takes {area_m2} m² ({area_mu} mu) of high-standard farmland {object}, built in {built_year}.',
  },
  sentences: {
    notice: {
      title:
        '{subject}早于高标准农田“{object}”（{built_year} 年建成）即已存在，重叠 {area_m2} ㎡（{area_mu} 亩）。',
      titleEn:
        '{subject} existed before the high-standard farmland {object} of {built_year}: {area_m2} m² ({area_mu} mu).',
    },
  },
  reasons: {
    date_missing: {
      title: '缺少建成、批准日期或项目建成年度，无法区分存量与新增',
      titleEn: 'a date is missing: existing and new cannot be told apart',
    },
  },
  advice: {
    title: '核实批准文件和补建方案；没有的退出占用；存量的核对项目区边界，必要时更正上图范围。',
    titleEn:
      'Ask for approval and the plan to build elsewhere; for existing ones compare the outline of the project.',
  },
})
