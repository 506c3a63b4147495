/** Fixtures of E 安全与基础设施退让. */
import type { RuleFixture } from '../fixture.ts'
import { e01Fixtures } from './e01.fixtures.ts'
import { e07Fixtures } from './e07.fixtures.ts'
import type { setbackRules } from './index.ts'

export const setbackFixtures: Record<keyof typeof setbackRules, readonly RuleFixture[]> = {
  E01: e01Fixtures,
  E07: e07Fixtures,
}
