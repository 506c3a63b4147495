/** G 五规冲突. */
import type { Rule } from '../rule.ts'
import { g08 } from './g08.ts'
import { g09 } from './g09.ts'

export const planConflictRules = { G08: g08, G09: g09 } as const satisfies Record<string, Rule>
