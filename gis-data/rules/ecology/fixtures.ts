/** Fixtures of F 生态、文化与林盘. */
import type { RuleFixture } from '../fixture.ts'
import { f01Fixtures } from './f01.fixtures.ts'
import type { ecologyRules } from './index.ts'

export const ecologyFixtures: Record<keyof typeof ecologyRules, readonly RuleFixture[]> = {
  F01: f01Fixtures,
}
