/** F 生态、文化与林盘. */
import type { Rule } from '../rule.ts'
import { f01 } from './f01.ts'
import { f02 } from './f02.ts'
import { f03 } from './f03.ts'
import { f04 } from './f04.ts'
import { f05 } from './f05.ts'
import { f06 } from './f06.ts'
import { f07 } from './f07.ts'
import { f08 } from './f08.ts'
import { f09 } from './f09.ts'

export const ecologyRules = {
  F01: f01,
  F02: f02,
  F03: f03,
  F04: f04,
  F05: f05,
  F06: f06,
  F07: f07,
  F08: f08,
  F09: f09,
} as const satisfies Record<string, Rule>
