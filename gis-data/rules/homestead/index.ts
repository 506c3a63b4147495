/** D 宅基地与农房. */
import type { Rule } from '../rule.ts'
import { d01 } from './d01.ts'
import { d02 } from './d02.ts'
import { d03 } from './d03.ts'
import { d04 } from './d04.ts'
import { d05 } from './d05.ts'
import { d06 } from './d06.ts'
import { d07 } from './d07.ts'
import { d08 } from './d08.ts'
import { d09 } from './d09.ts'
import { d10 } from './d10.ts'
import { d11 } from './d11.ts'
import { d12 } from './d12.ts'
import { d13 } from './d13.ts'
import { d14 } from './d14.ts'
import { d15 } from './d15.ts'

export const homesteadRules = {
  D01: d01,
  D02: d02,
  D03: d03,
  D04: d04,
  D05: d05,
  D06: d06,
  D07: d07,
  D08: d08,
  D09: d09,
  D10: d10,
  D11: d11,
  D12: d12,
  D13: d13,
  D14: d14,
  D15: d15,
} as const satisfies Record<string, Rule>
