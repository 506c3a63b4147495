/** Fixtures of every rule: at least one that conforms and one that does not. */

import { controlLineFixtures } from './control-lines/fixtures.ts'
import { ecologyFixtures } from './ecology/fixtures.ts'
import { farmlandFixtures } from './farmland/fixtures.ts'
import type { RuleFixture } from './fixture.ts'
import { homesteadFixtures } from './homestead/fixtures.ts'
import type { RuleId } from './index.ts'
import { marketEntryFixtures } from './market-entry/fixtures.ts'
import { planConflictFixtures } from './plan-conflict/fixtures.ts'
import { setbackFixtures } from './setback/fixtures.ts'
import { villagePlanFixtures } from './village-plan/fixtures.ts'

export const fixtures: Record<RuleId, readonly RuleFixture[]> = {
  ...controlLineFixtures,
  ...farmlandFixtures,
  ...villagePlanFixtures,
  ...homesteadFixtures,
  ...setbackFixtures,
  ...ecologyFixtures,
  ...planConflictFixtures,
  ...marketEntryFixtures,
}
