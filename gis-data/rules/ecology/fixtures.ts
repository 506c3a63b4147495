/** Fixtures of F 生态、文化与林盘. */
import type { RuleFixture } from '../fixture.ts'
import { f01Fixtures } from './f01.fixtures.ts'
import { f02Fixtures } from './f02.fixtures.ts'
import { f03Fixtures } from './f03.fixtures.ts'
import { f04Fixtures } from './f04.fixtures.ts'
import { f05Fixtures } from './f05.fixtures.ts'
import { f06Fixtures } from './f06.fixtures.ts'
import { f07Fixtures } from './f07.fixtures.ts'
import { f08Fixtures } from './f08.fixtures.ts'
import { f09Fixtures } from './f09.fixtures.ts'
import type { ecologyRules } from './index.ts'

export const ecologyFixtures: Record<keyof typeof ecologyRules, readonly RuleFixture[]> = {
  F01: f01Fixtures,
  F02: f02Fixtures,
  F03: f03Fixtures,
  F04: f04Fixtures,
  F05: f05Fixtures,
  F06: f06Fixtures,
  F07: f07Fixtures,
  F08: f08Fixtures,
  F09: f09Fixtures,
}
