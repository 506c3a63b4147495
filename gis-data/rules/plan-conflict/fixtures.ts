/** Fixtures of G 五规冲突. */
import type { RuleFixture } from '../fixture.ts'
import { g01Fixtures } from './g01.fixtures.ts'
import { g02Fixtures } from './g02.fixtures.ts'
import { g03Fixtures } from './g03.fixtures.ts'
import { g04Fixtures } from './g04.fixtures.ts'
import { g05Fixtures } from './g05.fixtures.ts'
import { g06Fixtures } from './g06.fixtures.ts'
import { g07Fixtures } from './g07.fixtures.ts'
import { g08Fixtures } from './g08.fixtures.ts'
import { g09Fixtures } from './g09.fixtures.ts'
import { g10Fixtures } from './g10.fixtures.ts'
import { g11Fixtures } from './g11.fixtures.ts'
import { g12Fixtures } from './g12.fixtures.ts'
import { g13Fixtures } from './g13.fixtures.ts'
import { g14Fixtures } from './g14.fixtures.ts'
import { g15Fixtures } from './g15.fixtures.ts'
import { g16Fixtures } from './g16.fixtures.ts'
import { g17Fixtures } from './g17.fixtures.ts'
import { g18Fixtures } from './g18.fixtures.ts'
import { g19Fixtures } from './g19.fixtures.ts'
import type { planConflictRules } from './index.ts'

export const planConflictFixtures: Record<keyof typeof planConflictRules, readonly RuleFixture[]> =
  {
    G01: g01Fixtures,
    G02: g02Fixtures,
    G03: g03Fixtures,
    G04: g04Fixtures,
    G05: g05Fixtures,
    G06: g06Fixtures,
    G07: g07Fixtures,
    G08: g08Fixtures,
    G09: g09Fixtures,
    G10: g10Fixtures,
    G11: g11Fixtures,
    G12: g12Fixtures,
    G13: g13Fixtures,
    G14: g14Fixtures,
    G15: g15Fixtures,
    G16: g16Fixtures,
    G17: g17Fixtures,
    G18: g18Fixtures,
    G19: g19Fixtures,
  }
