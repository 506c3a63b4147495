/** Two checks of a delivery against each other, by the stable keys of their defects. */
import { sql } from 'kysely'
import type { Comparison } from '../../api/delivery-contract.ts'
import type { Db } from '../../db/schema.ts'
import type { DeliveryRecord } from '../delivery-records.ts'

export async function compareDeliveries(
  db: Db,
  delivery: DeliveryRecord,
  other: DeliveryRecord,
): Promise<Comparison> {
  const { rows } = await sql<Comparison['rules'][number]>`
    select coalesce(own.rule, before.rule) as rule,
      count(*) filter (where own.key is null)::integer as gone,
      count(*) filter (where before.key is null)::integer as new,
      count(*) filter (where own.key is not null and before.key is not null)::integer as still
    from (select rule, key from hegui.delivery_defect where delivery_id = ${delivery.id}) as own
    full join (select rule, key from hegui.delivery_defect where delivery_id = ${other.id}) as before
      on before.key = own.key
    group by 1 order by 1`.execute(db)
  const sum = (fate: 'gone' | 'new' | 'still') => rows.reduce((all, row) => all + row[fate], 0)
  return {
    delivery: delivery.id,
    with: other.id,
    withName: other.name,
    withStartedAt: other.started_at.toISOString(),
    gone: sum('gone'),
    new: sum('new'),
    still: sum('still'),
    rules: rows,
  }
}
