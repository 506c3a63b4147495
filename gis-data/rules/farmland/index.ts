/** B 耕地用途管制. */
import type { Rule } from '../rule.ts'
import { b01 } from './b01.ts'
import { b02 } from './b02.ts'
import { b03 } from './b03.ts'
import { b04 } from './b04.ts'
import { b05 } from './b05.ts'
import { b06 } from './b06.ts'
import { b07 } from './b07.ts'
import { b08 } from './b08.ts'
import { b09 } from './b09.ts'
import { b10 } from './b10.ts'
import { b11 } from './b11.ts'
import { b12 } from './b12.ts'

export const farmlandRules = {
  B01: b01,
  B02: b02,
  B03: b03,
  B04: b04,
  B05: b05,
  B06: b06,
  B07: b07,
  B08: b08,
  B09: b09,
  B10: b10,
  B11: b11,
  B12: b12,
} as const satisfies Record<string, Rule>
