/** E 安全与基础设施退让. */
import type { Rule } from '../rule.ts'
import { e01 } from './e01.ts'
import { e02 } from './e02.ts'
import { e03 } from './e03.ts'
import { e04 } from './e04.ts'
import { e05 } from './e05.ts'
import { e05b } from './e05b.ts'
import { e06 } from './e06.ts'
import { e07 } from './e07.ts'
import { e08 } from './e08.ts'
import { e09 } from './e09.ts'
import { e10 } from './e10.ts'
import { e11 } from './e11.ts'
import { e12 } from './e12.ts'
import { e13 } from './e13.ts'
import { e14 } from './e14.ts'
import { e15 } from './e15.ts'
import { e16 } from './e16.ts'

export const setbackRules = {
  E01: e01,
  E02: e02,
  E03: e03,
  E04: e04,
  E05: e05,
  E05b: e05b,
  E06: e06,
  E07: e07,
  E08: e08,
  E09: e09,
  E10: e10,
  E11: e11,
  E12: e12,
  E13: e13,
  E14: e14,
  E15: e15,
  E16: e16,
} as const satisfies Record<string, Rule>
