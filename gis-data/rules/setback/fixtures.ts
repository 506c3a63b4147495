/** Fixtures of E 安全与基础设施退让. */
import type { RuleFixture } from '../fixture.ts'
import { e01Fixtures } from './e01.fixtures.ts'
import { e02Fixtures } from './e02.fixtures.ts'
import { e03Fixtures } from './e03.fixtures.ts'
import { e04Fixtures } from './e04.fixtures.ts'
import { e05Fixtures } from './e05.fixtures.ts'
import { e05bFixtures } from './e05b.fixtures.ts'
import { e06Fixtures } from './e06.fixtures.ts'
import { e07Fixtures } from './e07.fixtures.ts'
import { e08Fixtures } from './e08.fixtures.ts'
import { e09Fixtures } from './e09.fixtures.ts'
import { e10Fixtures } from './e10.fixtures.ts'
import { e11Fixtures } from './e11.fixtures.ts'
import { e12Fixtures } from './e12.fixtures.ts'
import { e13Fixtures } from './e13.fixtures.ts'
import { e14Fixtures } from './e14.fixtures.ts'
import { e15Fixtures } from './e15.fixtures.ts'
import { e16Fixtures } from './e16.fixtures.ts'
import type { setbackRules } from './index.ts'

export const setbackFixtures: Record<keyof typeof setbackRules, readonly RuleFixture[]> = {
  E01: e01Fixtures,
  E02: e02Fixtures,
  E03: e03Fixtures,
  E04: e04Fixtures,
  E05: e05Fixtures,
  E05b: e05bFixtures,
  E06: e06Fixtures,
  E07: e07Fixtures,
  E08: e08Fixtures,
  E09: e09Fixtures,
  E10: e10Fixtures,
  E11: e11Fixtures,
  E12: e12Fixtures,
  E13: e13Fixtures,
  E14: e14Fixtures,
  E15: e15Fixtures,
  E16: e16Fixtures,
}
