/** The groups of the rule book: the first letter of a rule's id (DOMAIN: A to I). */
import type { Words } from '../words.ts'

export const ruleGroups = {
  A: { title: '三条控制线', titleEn: 'Three control lines' },
  B: { title: '耕地用途管制', titleEn: 'Use of farmland' },
  C: { title: '村庄规划与指标', titleEn: 'Village plans and indicators' },
  D: { title: '宅基地与农房', titleEn: 'Homesteads and houses' },
  E: { title: '安全与设施退让', titleEn: 'Safety and setbacks' },
  F: { title: '生态、文化与林盘', titleEn: 'Ecology, heritage and linpan' },
  G: { title: '五规冲突', titleEn: 'Conflicts between plans' },
  H: { title: '入市与产业', titleEn: 'Land market and industry' },
  I: { title: '成果质检', titleEn: 'Delivery check' },
} as const satisfies Record<string, Words>

export type RuleGroup = keyof typeof ruleGroups
export const ruleGroupIds = Object.keys(ruleGroups) as RuleGroup[]

/** @throws for an id that begins with no group's letter. */
export function groupOfRule(id: string): RuleGroup {
  const group = ruleGroupIds.find((letter) => id.startsWith(letter))
  if (!group) throw new Error(`rule ${id} belongs to no group`)
  return group
}
