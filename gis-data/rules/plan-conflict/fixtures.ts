/** Fixtures of G 五规冲突. */
import type { RuleFixture } from '../fixture.ts'
import { g08Fixtures } from './g08.fixtures.ts'
import { g09Fixtures } from './g09.fixtures.ts'
import type { planConflictRules } from './index.ts'

export const planConflictFixtures: Record<keyof typeof planConflictRules, readonly RuleFixture[]> =
  { G08: g08Fixtures, G09: g09Fixtures }
