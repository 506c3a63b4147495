/** The values that a rule's parameters have, as the predicate reads them. */
import { type RuleId, ruleOf } from '../../gis-data/rules/index.ts'

export type ParameterValues = Readonly<Record<string, unknown>>

export const parameterValues = (rule: RuleId): ParameterValues =>
  Object.fromEntries(
    Object.entries(ruleOf(rule).parameters).map(([name, { value }]) => [name, value]),
  )
