/** B 耕地用途管制. */
import type { Rule } from '../rule.ts'
import { b01 } from './b01.ts'

export const farmlandRules = { B01: b01 } as const satisfies Record<string, Rule>
