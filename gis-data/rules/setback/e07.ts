/** E07 饮用水水源一级保护区. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { constructionUses, newBuilding } from '../site-bindings.ts'

export const e07 = defineRule({
  id: 'E07',
  title: '饮用水水源一级保护区',
  titleEn: 'First grade water source protection',
  version: 1,
  severity: 'S1',
  severityByState: { notice: 'S3' },
  asks: {
    title:
      '农房、产业项目与饮用水水源一级保护区重叠超过 {min_area_m2} 的，为不符合；农房竣工早于{in_force}的为提示。农房缺竣工日期的，为无法判定。',
    titleEn:
      'A house or industry project that overlaps a first grade water source zone by more than {min_area_m2} is nonconforming; a house completed before {in_force} is a notice. A house without the day of completion cannot be judged.',
  },
  clauses: [
    {
      title: '水污染防治法 第六十五条',
      titleEn: 'Water Pollution Law, art. 65',
      document: documents.waterPollution,
      article: '第六十五条',
      gist: '禁止在饮用水水源一级保护区内新建、改建、扩建与供水设施和保护水源无关的建设项目；已建成的由县级以上政府责令拆除或关闭。',
      gistEn:
        'In a first grade zone nothing may be built, rebuilt or extended that does not serve water supply; what stands is ordered removed or closed by the government.',
      certain: true,
    },
  ],
  subjects: ['rural_house', 'plan_industry'],
  reads: ['water_source_protection'],
  parameters: {
    min_area_m2: minArea,
    in_force: {
      title: '新建与已有的分界日',
      titleEn: 'Day that parts new from existing',
      value: '2008-06-01',
      source: '《水污染防治法》2008 年修订施行日',
      sourceEn: 'the Water Pollution Prevention Law as revised in 2008, day it came into force',
      version: '2008',
      effective: '2008-06-01',
      certain: false,
    },
  },
  site: {
    ...constructionUses,
    facility_agriculture: newBuilding,
    industry: { layer: 'plan_industry', values: {} },
  },
  notForSites: {
    title: '生态修复属于保护水源的活动',
    titleEn: 'restoration serves the protection of the source',
  },
  evidence: 'overlap',
  sentence: {
    title: '{subject}位于饮用水水源一级保护区“{object}”内，重叠 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn:
      '{subject} lies in the first grade water source zone {object}: {area_m2} m² ({area_mu} mu).',
  },
  sentences: {
    notice: {
      title:
        '{subject}位于饮用水水源一级保护区“{object}”内，重叠 {area_m2} ㎡；建于 {built_on}，属已有建筑。',
      titleEn:
        '{subject} lies in the first grade water source zone {object}: {area_m2} m²; built on {built_on}, it is an existing building.',
    },
  },
  reasons: {
    built_on_missing: {
      title: '缺少竣工日期，无法区分新建与已有',
      titleEn: 'no completion date: new and existing cannot be told apart',
    },
  },
  advice: {
    title: '项目调整选址；已有建筑列入清理整治清单，由政府依法组织搬迁或关闭。',
    titleEn: 'Move the project; list existing buildings for removal or closure by the government.',
  },
})
