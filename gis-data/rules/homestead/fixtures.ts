/** Fixtures of D 宅基地与农房. */
import type { RuleFixture } from '../fixture.ts'
import { d01Fixtures } from './d01.fixtures.ts'
import { d02Fixtures } from './d02.fixtures.ts'
import { d03Fixtures } from './d03.fixtures.ts'
import { d04Fixtures } from './d04.fixtures.ts'
import { d05Fixtures } from './d05.fixtures.ts'
import { d06Fixtures } from './d06.fixtures.ts'
import { d07Fixtures } from './d07.fixtures.ts'
import { d08Fixtures } from './d08.fixtures.ts'
import { d09Fixtures } from './d09.fixtures.ts'
import { d10Fixtures } from './d10.fixtures.ts'
import { d11Fixtures } from './d11.fixtures.ts'
import { d12Fixtures } from './d12.fixtures.ts'
import { d13Fixtures } from './d13.fixtures.ts'
import { d14Fixtures } from './d14.fixtures.ts'
import { d15Fixtures } from './d15.fixtures.ts'
import type { homesteadRules } from './index.ts'

export const homesteadFixtures: Record<keyof typeof homesteadRules, readonly RuleFixture[]> = {
  D01: d01Fixtures,
  D02: d02Fixtures,
  D03: d03Fixtures,
  D04: d04Fixtures,
  D05: d05Fixtures,
  D06: d06Fixtures,
  D07: d07Fixtures,
  D08: d08Fixtures,
  D09: d09Fixtures,
  D10: d10Fixtures,
  D11: d11Fixtures,
  D12: d12Fixtures,
  D13: d13Fixtures,
  D14: d14Fixtures,
  D15: d15Fixtures,
}
