/** What the rules on deliveries read, and the `with` list in which they are asked. */
import { type RawBuilder, sql } from 'kysely'
import type { CodeSystem, DeliveryProfile } from '../../../gis-data/deliveries/delivery-profile.ts'
import { type DeliveryRuleId, deliveryRuleOf } from '../../../gis-data/rules/delivery/index.ts'
import { predicate } from '../../db/rule-sql.ts'
import type { DeliveryGround } from './delivery-ground.ts'

/** What a predicate reads as `$1`: the parameters' values and the rule's tables of the standard. */
export function predicateInput(
  id: DeliveryRuleId,
  profile: DeliveryProfile,
  codes: CodeSystem | null,
): Record<string, unknown> {
  const rule = deliveryRuleOf(id)
  const values = Object.entries(rule.parameters).map(([name, { value }]) => [name, value])
  return { ...Object.fromEntries(values), ...rule.tables?.(profile, codes) }
}

/** `rows` picks the subjects of a part. */
export function deliveryRelations(
  id: DeliveryRuleId,
  ground: DeliveryGround,
  layers: readonly string[],
  rows: RawBuilder<boolean>,
  input: Record<string, unknown>,
): RawBuilder<unknown> {
  const reads = (deliveryRuleOf(id).reads ?? []).map(
    (layer) =>
      sql`${sql.id(layer)} as not materialized (select * from ${ground.rows(layer)} as seen)`,
  )
  return sql.join([
    sql`delivered as not materialized (select * from ${ground.delivered} as given)`,
    sql`subject as not materialized (select * from delivered
      where layer = any(${[...layers]}::text[]) and ${rows})`,
    ...reads,
    sql`answer (subject_layer, subject_id, object_layer, object_id, state, evidence, measure)
      as materialized (${predicate(id, JSON.stringify(input))})`,
  ])
}
