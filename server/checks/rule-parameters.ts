/** The values that a rule's parameters have, as the predicate reads them. */
import { type RuleId, ruleOf } from '../../gis-data/rules/index.ts'

export type ParameterValues = Readonly<Record<string, unknown>>

/** A parameter that is `'today'` becomes the day of the judgement, and is stored with the run as such. */
export const parameterValues = (rule: RuleId, today: string): ParameterValues =>
  Object.fromEntries(
    Object.entries(ruleOf(rule).parameters).map(([name, { value }]) => [
      name,
      value === 'today' ? today : value,
    ]),
  )
