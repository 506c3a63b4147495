/** A 三条控制线. */
import type { Rule } from '../rule.ts'
import { a01 } from './a01.ts'
import { a07 } from './a07.ts'

export const controlLineRules = { A01: a01, A07: a07 } as const satisfies Record<string, Rule>
