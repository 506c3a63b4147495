/** Fixtures of C 村庄规划与指标. */
import type { RuleFixture } from '../fixture.ts'
import { c01Fixtures } from './c01.fixtures.ts'
import { c07Fixtures } from './c07.fixtures.ts'
import type { villagePlanRules } from './index.ts'

export const villagePlanFixtures: Record<keyof typeof villagePlanRules, readonly RuleFixture[]> = {
  C01: c01Fixtures,
  C07: c07Fixtures,
}
