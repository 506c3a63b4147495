/** Fixtures of B 耕地用途管制. */
import type { RuleFixture } from '../fixture.ts'
import { b01Fixtures } from './b01.fixtures.ts'
import type { farmlandRules } from './index.ts'

export const farmlandFixtures: Record<keyof typeof farmlandRules, readonly RuleFixture[]> = {
  B01: b01Fixtures,
}
