/** Fixtures of C 村庄规划与指标. */
import type { RuleFixture } from '../fixture.ts'
import { c01Fixtures } from './c01.fixtures.ts'
import { c02Fixtures } from './c02.fixtures.ts'
import { c03Fixtures } from './c03.fixtures.ts'
import { c04Fixtures } from './c04.fixtures.ts'
import { c05Fixtures } from './c05.fixtures.ts'
import { c06Fixtures } from './c06.fixtures.ts'
import { c07Fixtures } from './c07.fixtures.ts'
import { c08Fixtures } from './c08.fixtures.ts'
import { c09Fixtures } from './c09.fixtures.ts'
import { c10Fixtures } from './c10.fixtures.ts'
import { c11Fixtures } from './c11.fixtures.ts'
import type { villagePlanRules } from './index.ts'

export const villagePlanFixtures: Record<keyof typeof villagePlanRules, readonly RuleFixture[]> = {
  C01: c01Fixtures,
  C02: c02Fixtures,
  C03: c03Fixtures,
  C04: c04Fixtures,
  C05: c05Fixtures,
  C06: c06Fixtures,
  C07: c07Fixtures,
  C08: c08Fixtures,
  C09: c09Fixtures,
  C10: c10Fixtures,
  C11: c11Fixtures,
}
