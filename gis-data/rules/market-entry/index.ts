/** H 入市与产业. */
import type { Rule } from '../rule.ts'
import { h01 } from './h01.ts'
import { h02 } from './h02.ts'
import { h03 } from './h03.ts'
import { h04 } from './h04.ts'

export const marketEntryRules = {
  H01: h01,
  H02: h02,
  H03: h03,
  H04: h04,
} as const satisfies Record<string, Rule>
