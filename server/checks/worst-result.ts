/** Which of several results a reader must see first: 无法判定 outranks 提示 and 符合. */
import type { RuleResult } from '../../gis-data/rules/rule.ts'

const order = [
  'nonconforming',
  'conditional',
  'undecidable',
  'notice',
  'conforming',
  'not_applicable',
] as const satisfies readonly RuleResult[]

export const worstResult = (results: readonly RuleResult[]): RuleResult =>
  order.find((result) => results.includes(result)) ?? 'not_applicable'
