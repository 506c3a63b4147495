/** C 村庄规划与指标. */
import type { Rule } from '../rule.ts'
import { c01 } from './c01.ts'
import { c02 } from './c02.ts'
import { c03 } from './c03.ts'
import { c04 } from './c04.ts'
import { c05 } from './c05.ts'
import { c06 } from './c06.ts'
import { c07 } from './c07.ts'
import { c08 } from './c08.ts'
import { c09 } from './c09.ts'
import { c10 } from './c10.ts'
import { c11 } from './c11.ts'

export const villagePlanRules = {
  C01: c01,
  C02: c02,
  C03: c03,
  C04: c04,
  C05: c05,
  C06: c06,
  C07: c07,
  C08: c08,
  C09: c09,
  C10: c10,
  C11: c11,
} as const satisfies Record<string, Rule>
