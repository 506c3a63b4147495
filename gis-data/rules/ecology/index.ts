/** F 生态、文化与林盘. */
import type { Rule } from '../rule.ts'
import { f01 } from './f01.ts'

export const ecologyRules = { F01: f01 } as const satisfies Record<string, Rule>
