/** Fixtures of H 入市与产业. */
import type { RuleFixture } from '../fixture.ts'
import { h01Fixtures } from './h01.fixtures.ts'
import { h02Fixtures } from './h02.fixtures.ts'
import { h03Fixtures } from './h03.fixtures.ts'
import { h04Fixtures } from './h04.fixtures.ts'
import type { marketEntryRules } from './index.ts'

export const marketEntryFixtures: Record<keyof typeof marketEntryRules, readonly RuleFixture[]> = {
  H01: h01Fixtures,
  H02: h02Fixtures,
  H03: h03Fixtures,
  H04: h04Fixtures,
}
