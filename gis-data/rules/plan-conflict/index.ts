/** G 五规冲突. */
import type { Rule } from '../rule.ts'
import { g01 } from './g01.ts'
import { g02 } from './g02.ts'
import { g03 } from './g03.ts'
import { g04 } from './g04.ts'
import { g05 } from './g05.ts'
import { g06 } from './g06.ts'
import { g07 } from './g07.ts'
import { g08 } from './g08.ts'
import { g09 } from './g09.ts'
import { g10 } from './g10.ts'
import { g11 } from './g11.ts'
import { g12 } from './g12.ts'
import { g13 } from './g13.ts'
import { g14 } from './g14.ts'
import { g15 } from './g15.ts'
import { g16 } from './g16.ts'
import { g17 } from './g17.ts'
import { g18 } from './g18.ts'
import { g19 } from './g19.ts'

export const planConflictRules = {
  G01: g01,
  G02: g02,
  G03: g03,
  G04: g04,
  G05: g05,
  G06: g06,
  G07: g07,
  G08: g08,
  G09: g09,
  G10: g10,
  G11: g11,
  G12: g12,
  G13: g13,
  G14: g14,
  G15: g15,
  G16: g16,
  G17: g17,
  G18: g18,
  G19: g19,
} as const satisfies Record<string, Rule>
