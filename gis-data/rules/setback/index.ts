/** E 安全与基础设施退让. */
import type { Rule } from '../rule.ts'
import { e01 } from './e01.ts'
import { e07 } from './e07.ts'

export const setbackRules = { E01: e01, E07: e07 } as const satisfies Record<string, Rule>
