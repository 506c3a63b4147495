/** A 三条控制线. */
import type { Rule } from '../rule.ts'
import { a01 } from './a01.ts'
import { a02 } from './a02.ts'
import { a03 } from './a03.ts'
import { a04 } from './a04.ts'
import { a05 } from './a05.ts'
import { a06 } from './a06.ts'
import { a07 } from './a07.ts'
import { a08 } from './a08.ts'
import { a09 } from './a09.ts'
import { a10 } from './a10.ts'

export const controlLineRules = {
  A01: a01,
  A02: a02,
  A03: a03,
  A04: a04,
  A05: a05,
  A06: a06,
  A07: a07,
  A08: a08,
  A09: a09,
  A10: a10,
} as const satisfies Record<string, Rule>
