/** Fixtures of H 入市与产业. */
import type { RuleFixture } from '../fixture.ts'

import type { marketEntryRules } from './index.ts'

export const marketEntryFixtures: Record<keyof typeof marketEntryRules, readonly RuleFixture[]> = {}
