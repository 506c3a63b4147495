/** Clauses and words that the rules of plan against plan share. */
import type { Words } from '../../words.ts'
import { documents } from '../documents.ts'
import type { Clause } from '../rule.ts'

/** The spatial plan is the basis; the village plan is its detailed plan (precedence ① > ② > ③). */
export const basisOfDevelopment: Clause = {
  title: '土地管理法 第十八条',
  titleEn: 'Land Administration Law, art. 18',
  document: documents.landAdministration,
  article: '第十八条',
  gist: '经批准的国土空间规划是各类开发、保护、建设活动的基本依据。',
  gistEn: 'The approved spatial plan is the basis of all development, protection and building.',
  certain: true,
}

export const plansFollowSpatialPlan: Clause = {
  title: '中发〔2019〕18号 强化规划权威',
  titleEn: 'Document 18 of 2019, authority of plans',
  document: documents.spatialPlanning,
  article: '强化规划权威',
  gist: '详细规划和相关专项规划须服从国土空间总体规划，不得违背其强制性内容；专项规划之间须相互协同。',
  gistEn:
    'Detailed and special plans follow the spatial plan and may not run against what it binds; special plans are to agree with one another.',
  certain: false,
}

export const onlyIndustry: Words = {
  title: '只审查产业项目',
  titleEn: 'looks at industry projects only',
}

export const onlyRestoration: Words = {
  title: '只审查生态修复项目',
  titleEn: 'looks at restoration only',
}

export const onlyPlanFeatures: Words = {
  title: '只审查规划成果之间的冲突，单个选址由其他规则审查',
  titleEn: 'looks at plans against plans; other rules look at a single site',
}

/** Of a pair of classes that no row of the table names. */
export const pairUnlisted: Words = {
  title: '兼容性对照表没有列出这两类，须由规划主管部门确认',
  titleEn: 'the table of compatibility does not list these two classes',
}
