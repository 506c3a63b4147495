/** The whole rule book in one shape: rules over the data (A to H) and over deliveries (I). */

import { explainDeliveryRule } from './delivery/explain-delivery-rule.ts'
import { type DeliveryRuleId, deliveryRuleOf, isDeliveryRuleId } from './delivery/index.ts'
import { type Explanation, explainRule } from './explain-rule.ts'
import { type RuleId, ruleOf } from './index.ts'

export const explain = (id: RuleId | DeliveryRuleId): Explanation[] =>
  isDeliveryRuleId(id) ? explainDeliveryRule(deliveryRuleOf(id)) : explainRule(ruleOf(id))

export const bookEntry = (id: RuleId | DeliveryRuleId) =>
  isDeliveryRuleId(id) ? deliveryRuleOf(id) : ruleOf(id)
