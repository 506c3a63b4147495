/** A07 生态保护红线. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { constructionUses } from '../site-bindings.ts'

export const a07 = defineRule({
  id: 'A07',
  title: '生态保护红线占用',
  titleEn: 'Inside the ecological red line',
  version: 1,
  severity: 'S1',
  asks: {
    title:
      '农房、宅基地、产业项目与生态保护红线重叠超过 {min_area_m2} 的，为不符合，不分存量与新增；省级认定意见须人工核实。',
    titleEn:
      'A house, homestead or industry project that overlaps the ecological red line by more than {min_area_m2} is nonconforming, whether existing or new; a finding of the province is for a person to check.',
  },
  clauses: [
    {
      title: '自然资发〔2022〕142号 一（一）',
      titleEn: 'Notice 142 of 2022, part 1(1)',
      document: documents.redlineNotice,
      article: '一（一）',
      gist: '生态保护红线内自然保护地核心保护区外，禁止开发性、生产性建设活动，仅允许列举的十类有限人为活动，并须有省级认定意见。',
      gistEn:
        'Development is forbidden inside the red line; only ten listed kinds of limited human activity are allowed, with a finding of the province.',
      certain: true,
    },
  ],
  subjects: ['rural_house', 'homestead', 'plan_industry'],
  reads: ['ecological_redline'],
  parameters: { min_area_m2: minArea },
  site: {
    ...constructionUses,
    homestead: { layer: 'homestead', values: {} },
    industry: { layer: 'plan_industry', values: {} },
    facility_agriculture: { layer: 'rural_house', values: {} },
  },
  notForSites: {
    title: '生态修复属于红线内可以开展的活动，由修复方案审查',
    titleEn: 'restoration may take place inside the red line and is reviewed with its own scheme',
  },
  evidence: 'overlap',
  sentence: {
    title: '{subject}位于生态保护红线“{object}”内，重叠 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn: '{subject} lies inside the ecological red line {object}: {area_m2} m² ({area_mu} mu).',
  },
  advice: {
    title: '核实是否属于允许的有限人为活动并有省级认定意见；没有的，调整选址或依法退出。',
    titleEn:
      'Ask for the finding that the activity is one of those allowed; without it move the project or withdraw.',
  },
})
