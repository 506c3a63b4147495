/** Every rule, by its id. Adding one is `<id>.ts` and `<id>.sql` here, and its fixtures. */
import { a01 } from './a01.ts'
import { a07 } from './a07.ts'
import { b01 } from './b01.ts'
import { c01 } from './c01.ts'
import { c07 } from './c07.ts'
import { d01 } from './d01.ts'
import { d02 } from './d02.ts'
import { e01 } from './e01.ts'
import { e07 } from './e07.ts'
import { f01 } from './f01.ts'
import { g08 } from './g08.ts'
import { g09 } from './g09.ts'
import type { Rule } from './rule.ts'

export const rules = {
  A01: a01,
  A07: a07,
  B01: b01,
  C01: c01,
  C07: c07,
  D01: d01,
  D02: d02,
  E01: e01,
  E07: e07,
  F01: f01,
  G08: g08,
  G09: g09,
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
export const ruleIds = Object.keys(rules) as RuleId[]

/** Looks at a rule without its literal types. */
export const ruleOf = (id: RuleId): Rule => rules[id]

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(rules, id)
