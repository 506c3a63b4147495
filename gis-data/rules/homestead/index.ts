/** D 宅基地与农房. */
import type { Rule } from '../rule.ts'
import { d01 } from './d01.ts'
import { d02 } from './d02.ts'

export const homesteadRules = { D01: d01, D02: d02 } as const satisfies Record<string, Rule>
