/** The whole rule book in one shape: rules over the data (A to H) and over deliveries (I). */
import { askedWords } from './asked-words.ts'
import { explainDeliveryRule } from './delivery/explain-delivery-rule.ts'
import {
  type DeliveryRuleId,
  deliveryRuleOf,
  deliveryRules,
  isDeliveryRuleId,
} from './delivery/index.ts'
import { type Explanation, explainRule } from './explain-rule.ts'
import { groupOfRule } from './groups.ts'
import { type RuleId, ruleOf, rules } from './index.ts'

export const explain = (id: RuleId | DeliveryRuleId): Explanation[] =>
  isDeliveryRuleId(id) ? explainDeliveryRule(deliveryRuleOf(id)) : explainRule(ruleOf(id))

/** A rule as declared, its thresholds put into what it asks. */
export const bookEntry = (id: RuleId | DeliveryRuleId) => {
  const rule = isDeliveryRuleId(id) ? deliveryRuleOf(id) : ruleOf(id)
  return { ...rule, asks: askedWords(rule) }
}

/** Every rule with its group; those of group I judge deliveries and have classes of defects for severities. */
export const ruleBook = [
  ...Object.values(rules).map((rule) => ({
    ...rule,
    asks: askedWords(rule),
    group: groupOfRule(rule.id),
  })),
  ...Object.values(deliveryRules).map((rule) => ({
    ...rule,
    asks: askedWords(rule),
    group: 'I',
    severity: `Q-${rule.defectClass}`,
  })),
]
