/** C 村庄规划与指标. */
import type { Rule } from '../rule.ts'
import { c01 } from './c01.ts'
import { c07 } from './c07.ts'

export const villagePlanRules = { C01: c01, C07: c07 } as const satisfies Record<string, Rule>
