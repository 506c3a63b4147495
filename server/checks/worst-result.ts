/** Which of several results a reader must see first. */
import { worstFirst } from '../../gis-data/rules/result-order.ts'
import type { RuleResult } from '../../gis-data/rules/rule.ts'

export const worstResult = (results: readonly RuleResult[]): RuleResult =>
  worstFirst.find((result) => results.includes(result)) ?? 'not_applicable'
