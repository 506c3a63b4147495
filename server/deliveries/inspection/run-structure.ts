/** Judges files and structure by one rule and stores what is wrong. */
import { sql } from 'kysely'
import type { DeliveryContents } from '../../../gis-data/rules/delivery/delivery-contents.ts'
import { type DeliveryRuleId, deliveryRuleOf } from '../../../gis-data/rules/delivery/index.ts'
import type { Db } from '../../db/schema.ts'

/** Returns how many things were looked at. */
export async function runStructure(
  db: Db,
  delivery: string,
  id: DeliveryRuleId,
  contents: DeliveryContents,
): Promise<number> {
  const { inspect, parameters, version, defectClass } = deliveryRuleOf(id)
  if (!inspect) throw new Error(`rule ${id} judges rows`)
  const values = Object.entries(parameters).map(([name, { value }]) => [name, value])
  const { considered, defects } = inspect(contents, Object.fromEntries(values))
  const seen = new Map<string, number>()
  for (const { layer, path, state, measure } of defects) {
    const what = [measure.case ?? measure.reason, measure.field].filter(Boolean)
    const base = [id, layer ?? path, ...what].join('|')
    const nth = (seen.get(base) ?? 0) + 1
    seen.set(base, nth)
    await sql`
      insert into hegui.delivery_defect (delivery_id, rule, rule_version, defect_class, key, state,
        layer, path, subject_name, measure)
      values (${delivery}, ${id}, ${version}::integer, ${defectClass},
        ${nth === 1 ? base : `${base}~${nth}`}, ${state}, ${layer}, ${path},
        ${layer ?? path ?? ''}, ${JSON.stringify(measure)}::jsonb)`.execute(db)
  }
  return considered
}
