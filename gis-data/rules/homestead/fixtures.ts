/** Fixtures of D 宅基地与农房. */
import type { RuleFixture } from '../fixture.ts'
import { d01Fixtures } from './d01.fixtures.ts'
import { d02Fixtures } from './d02.fixtures.ts'
import type { homesteadRules } from './index.ts'

export const homesteadFixtures: Record<keyof typeof homesteadRules, readonly RuleFixture[]> = {
  D01: d01Fixtures,
  D02: d02Fixtures,
}
