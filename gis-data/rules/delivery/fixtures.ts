/** Fixtures of every rule on deliveries. */
import type { DeliveryFixture } from './delivery-fixture.ts'
import { i01Fixtures } from './i01.fixtures.ts'
import { i02Fixtures } from './i02.fixtures.ts'
import { i03Fixtures } from './i03.fixtures.ts'
import { i04Fixtures } from './i04.fixtures.ts'
import { i05Fixtures } from './i05.fixtures.ts'
import { i06Fixtures } from './i06.fixtures.ts'
import { i07Fixtures } from './i07.fixtures.ts'
import { i08Fixtures } from './i08.fixtures.ts'
import { i09Fixtures } from './i09.fixtures.ts'
import { i10Fixtures } from './i10.fixtures.ts'
import { i11Fixtures } from './i11.fixtures.ts'
import { i12Fixtures } from './i12.fixtures.ts'
import { i13Fixtures } from './i13.fixtures.ts'
import { i14Fixtures } from './i14.fixtures.ts'
import { i15Fixtures } from './i15.fixtures.ts'
import { i16Fixtures } from './i16.fixtures.ts'
import { i17Fixtures } from './i17.fixtures.ts'
import { i18Fixtures } from './i18.fixtures.ts'
import { i19Fixtures } from './i19.fixtures.ts'
import { i20Fixtures } from './i20.fixtures.ts'
import { i21Fixtures } from './i21.fixtures.ts'
import type { DeliveryRuleId } from './index.ts'

export const deliveryFixtures: Record<DeliveryRuleId, readonly DeliveryFixture[]> = {
  I01: i01Fixtures,
  I02: i02Fixtures,
  I03: i03Fixtures,
  I04: i04Fixtures,
  I05: i05Fixtures,
  I06: i06Fixtures,
  I07: i07Fixtures,
  I08: i08Fixtures,
  I09: i09Fixtures,
  I10: i10Fixtures,
  I11: i11Fixtures,
  I12: i12Fixtures,
  I13: i13Fixtures,
  I14: i14Fixtures,
  I15: i15Fixtures,
  I16: i16Fixtures,
  I17: i17Fixtures,
  I18: i18Fixtures,
  I19: i19Fixtures,
  I20: i20Fixtures,
  I21: i21Fixtures,
}
