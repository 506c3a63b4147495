/** I 成果质检: rules on deliveries before they enter the database; a registry of their own. */
import type { DeliveryRule } from './delivery-rule.ts'
import { i01 } from './i01.ts'
import { i02 } from './i02.ts'
import { i03 } from './i03.ts'
import { i04 } from './i04.ts'
import { i05 } from './i05.ts'
import { i06 } from './i06.ts'
import { i07 } from './i07.ts'
import { i08 } from './i08.ts'
import { i09 } from './i09.ts'
import { i10 } from './i10.ts'
import { i11 } from './i11.ts'
import { i12 } from './i12.ts'
import { i13 } from './i13.ts'
import { i14 } from './i14.ts'
import { i15 } from './i15.ts'
import { i16 } from './i16.ts'
import { i17 } from './i17.ts'
import { i18 } from './i18.ts'
import { i19 } from './i19.ts'
import { i20 } from './i20.ts'
import { i21 } from './i21.ts'

export const deliveryRules = {
  I01: i01,
  I02: i02,
  I03: i03,
  I04: i04,
  I05: i05,
  I06: i06,
  I07: i07,
  I08: i08,
  I09: i09,
  I10: i10,
  I11: i11,
  I12: i12,
  I13: i13,
  I14: i14,
  I15: i15,
  I16: i16,
  I17: i17,
  I18: i18,
  I19: i19,
  I20: i20,
  I21: i21,
} as const satisfies Record<string, DeliveryRule>

export type DeliveryRuleId = keyof typeof deliveryRules
export const deliveryRuleIds = Object.keys(deliveryRules) as DeliveryRuleId[]

/** Looks at a rule without its literal types. */
export const deliveryRuleOf = (id: DeliveryRuleId): DeliveryRule => deliveryRules[id]

export const isDeliveryRuleId = (id: string): id is DeliveryRuleId =>
  Object.hasOwn(deliveryRules, id)
