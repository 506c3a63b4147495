/** F09 林盘名录三类别数对账. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'

export const f09 = defineRule({
  id: 'F09',
  title: '林盘名录三类别数对账',
  titleEn: 'Counts of the three kinds of linpan',
  version: 1,
  severity: 'S4',
  asks: {
    title:
      '全区林盘数据中的精品林盘、修复林盘、消费场景个数，与行动计划的 {premium} 个、{restoration} 个、{scenes} 个逐项比对，任一项不相等的，为提示。有林盘缺类别或未注明是否消费场景的，为无法判定。',
    titleEn:
      'The counts of premium linpan, linpan under restoration and consumption scenes in the district are held against the action plan: {premium}, {restoration} and {scenes}; one that differs is a notice. With a linpan that lacks its kind, or word whether it is a scene, it cannot be judged.',
  },
  clauses: [
    {
      title: '行动计划 第 47 项',
      titleEn: 'Action plan, item 47',
      document: documents.actionPlan,
      article: '第 47 项',
      gist: '建成精品林盘 10 个，启动修复林盘 14 个，累计打造林盘消费场景 10 个。',
      gistEn: '10 premium linpan, 14 under restoration, 10 consumption scenes in all.',
      certain: true,
    },
  ],
  subjects: ['district'],
  reads: ['linpan'],
  bears: {},
  parameters: {
    premium: {
      title: '精品林盘',
      titleEn: 'Premium linpan',
      value: 10,
      source: `${documents.actionPlan} 第 47 项`,
      sourceEn: `${documents.actionPlan}, item 47`,
      version: '2021',
      effective: '2021-01-01',
      certain: true,
    },
    restoration: {
      title: '修复林盘',
      titleEn: 'Linpan under restoration',
      value: 14,
      source: `${documents.actionPlan} 第 47 项`,
      sourceEn: `${documents.actionPlan}, item 47`,
      version: '2021',
      effective: '2021-01-01',
      certain: true,
    },
    scenes: {
      title: '林盘消费场景（累计）',
      titleEn: 'Consumption scenes in all',
      value: 10,
      source: `${documents.actionPlan} 第 47 项`,
      sourceEn: `${documents.actionPlan}, item 47`,
      version: '2021',
      effective: '2021-01-01',
      certain: true,
    },
  },
  site: {},
  notForSites: {
    title: '本规则核对全区数量，不审查拟选址',
    titleEn: 'this rule counts in the district, not a drawn site',
  },
  evidence: 'whole',
  sentence: {
    title:
      '{subject}林盘名录与行动计划数量不一致：精品 {premium}/{premium_target} 个，修复 {restoration}/{restoration_target} 个，消费场景 {scenes}/{scenes_target} 个。',
    titleEn:
      '{subject}: the register of linpan differs from the action plan: premium {premium}/{premium_target}, under restoration {restoration}/{restoration_target}, consumption scenes {scenes}/{scenes_target}.',
  },
  reasons: {
    grade_missing: { title: '有林盘没有类别', titleEn: 'some linpan have no kind' },
    scene_missing: {
      title: '有林盘没有注明是否消费场景',
      titleEn: 'some linpan do not say whether they are a consumption scene',
    },
  },
  advice: {
    title: '核对林盘名录与考核口径；三类数量分别统计，不得相加。',
    titleEn: 'Reconcile the register with the targets; the three counts are not to be added.',
  },
})
