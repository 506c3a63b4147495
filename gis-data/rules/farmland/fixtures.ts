/** Fixtures of B 耕地用途管制. */
import type { RuleFixture } from '../fixture.ts'
import { b01Fixtures } from './b01.fixtures.ts'
import { b02Fixtures } from './b02.fixtures.ts'
import { b03Fixtures } from './b03.fixtures.ts'
import { b04Fixtures } from './b04.fixtures.ts'
import { b05Fixtures } from './b05.fixtures.ts'
import { b06Fixtures } from './b06.fixtures.ts'
import { b07Fixtures } from './b07.fixtures.ts'
import { b08Fixtures } from './b08.fixtures.ts'
import { b09Fixtures } from './b09.fixtures.ts'
import { b10Fixtures } from './b10.fixtures.ts'
import { b11Fixtures } from './b11.fixtures.ts'
import { b12Fixtures } from './b12.fixtures.ts'
import type { farmlandRules } from './index.ts'

export const farmlandFixtures: Record<keyof typeof farmlandRules, readonly RuleFixture[]> = {
  B01: b01Fixtures,
  B02: b02Fixtures,
  B03: b03Fixtures,
  B04: b04Fixtures,
  B05: b05Fixtures,
  B06: b06Fixtures,
  B07: b07Fixtures,
  B08: b08Fixtures,
  B09: b09Fixtures,
  B10: b10Fixtures,
  B11: b11Fixtures,
  B12: b12Fixtures,
}
