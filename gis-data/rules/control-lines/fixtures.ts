/** Fixtures of A 三条控制线. */
import type { RuleFixture } from '../fixture.ts'
import { a01Fixtures } from './a01.fixtures.ts'
import { a02Fixtures } from './a02.fixtures.ts'
import { a03Fixtures } from './a03.fixtures.ts'
import { a04Fixtures } from './a04.fixtures.ts'
import { a05Fixtures } from './a05.fixtures.ts'
import { a06Fixtures } from './a06.fixtures.ts'
import { a07Fixtures } from './a07.fixtures.ts'
import { a08Fixtures } from './a08.fixtures.ts'
import { a09Fixtures } from './a09.fixtures.ts'
import { a10Fixtures } from './a10.fixtures.ts'
import type { controlLineRules } from './index.ts'

export const controlLineFixtures: Record<keyof typeof controlLineRules, readonly RuleFixture[]> = {
  A01: a01Fixtures,
  A02: a02Fixtures,
  A03: a03Fixtures,
  A04: a04Fixtures,
  A05: a05Fixtures,
  A06: a06Fixtures,
  A07: a07Fixtures,
  A08: a08Fixtures,
  A09: a09Fixtures,
  A10: a10Fixtures,
}
