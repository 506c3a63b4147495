/** Results in the order in which a reader must see them: 无法判定 outranks 提示 and 符合. */
import type { RuleResult } from './rule.ts'

export const worstFirst: readonly RuleResult[] = [
  'nonconforming',
  'conditional',
  'undecidable',
  'notice',
  'conforming',
  'not_applicable',
]
