/** Every rule of the book, by its id, in the order of the groups A to H. */
import { controlLineRules } from './control-lines/index.ts'
import { ecologyRules } from './ecology/index.ts'
import { farmlandRules } from './farmland/index.ts'
import { homesteadRules } from './homestead/index.ts'
import { marketEntryRules } from './market-entry/index.ts'
import { planConflictRules } from './plan-conflict/index.ts'
import type { Rule } from './rule.ts'
import { setbackRules } from './setback/index.ts'
import { villagePlanRules } from './village-plan/index.ts'

export const rules = {
  ...controlLineRules,
  ...farmlandRules,
  ...villagePlanRules,
  ...homesteadRules,
  ...setbackRules,
  ...ecologyRules,
  ...planConflictRules,
  ...marketEntryRules,
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
export const ruleIds = Object.keys(rules) as RuleId[]

/** Looks at a rule without its literal types. */
export const ruleOf = (id: RuleId): Rule => rules[id]

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(rules, id)
