/** Fixtures of A 三条控制线. */
import type { RuleFixture } from '../fixture.ts'
import { a01Fixtures } from './a01.fixtures.ts'
import { a07Fixtures } from './a07.fixtures.ts'
import type { controlLineRules } from './index.ts'

export const controlLineFixtures: Record<keyof typeof controlLineRules, readonly RuleFixture[]> = {
  A01: a01Fixtures,
  A07: a07Fixtures,
}
