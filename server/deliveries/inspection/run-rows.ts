/** Judges the rows of a delivery by one rule, part by part, and stores what is wrong. */
import { type RawBuilder, sql } from 'kysely'
import { layerOf } from '../../../gis-data/layers/index.ts'
import { type DeliveryRuleId, deliveryRuleOf } from '../../../gis-data/rules/delivery/index.ts'
import type { Database } from '../../db/database.ts'
import { halveRange } from '../staging/halve-range.ts'
import type { DeliveryGround } from './delivery-ground.ts'
import { deliveryRelations } from './delivery-predicate.ts'

export interface RowTask {
  readonly delivery: string
  readonly rule: DeliveryRuleId
  readonly layer: string
  /** Highest row number and count of rows. */
  readonly last: number
  readonly rows: number
  readonly ground: DeliveryGround
  readonly input: Record<string, unknown>
}

/** Rows of a part: small on the one connection of the embedded engine, so that others get in between. */
const parts = {
  embedded: { heavy: 500, light: 5000 },
  postgis: { heavy: 20_000, light: 500_000 },
} as const

/** @throws Error when not every row was read. */
export async function runRows(
  { db, engine }: Database,
  task: RowTask,
  between: () => Promise<void>,
): Promise<void> {
  const size = parts[engine][deliveryRuleOf(task.rule).heavy ? 'heavy' : 'light']
  let read = 0
  for (let first = 1; first <= task.last; first += size) {
    await between()
    const part = { first, last: Math.min(task.last, first + size - 1) }
    const failed = await halveRange(part, async (range) => {
      read += await runPart(db, task, range)
    })
    for (const fid of failed) await setAside(db, task, fid)
    read += failed.length
  }
  if (read < task.rows)
    throw new Error(`rule ${task.rule}: ${task.rows} rows of ${task.layer} to judge, ${read} read`)
}

async function runPart(
  db: Database['db'],
  { delivery, rule: id, layer, ground, input }: RowTask,
  { first, last }: { readonly first: number; readonly last: number },
): Promise<number> {
  const rule = deliveryRuleOf(id)
  const rows = sql<boolean>`fid between ${first}::bigint and ${last}::bigint`
  const statement = sql<{ read: number; answered: number; stored: number }>`
    with ${deliveryRelations(id, ground, [layer], rows, input)},
    named as materialized (
      select answer.*, s.identity as subject_name, ${objectName(id, delivery)} as object_name
      from answer
      join hegui.delivery_row s on s.delivery_id = ${delivery}
        and s.layer = answer.subject_layer and s.fid = answer.subject_id
    ),
    keyed as (
      select *, concat_ws('|', ${id}::text, subject_layer, subject_name, object_layer, object_name,
        coalesce(measure ->> 'case', measure ->> 'reason'), measure ->> 'field', measure ->> 'place')
        as key
      from named
    ),
    numbered as (
      select *, row_number() over (partition by key order by subject_id, object_id) as nth from keyed
    ),
    stored as (
      insert into hegui.delivery_defect (delivery_id, rule, rule_version, defect_class, key, state,
        layer, fid, object_layer, object_id, subject_name, object_name, measure, evidence, area_m2)
      select ${delivery}::text, ${id}::text, ${rule.version}::integer, ${rule.defectClass}::text,
        case nth when 1 then key else key || '~' || nth end, state,
        subject_layer, subject_id, object_layer, object_id, subject_name, object_name, measure,
        case when not ST_IsEmpty(evidence) then evidence end, ST_Area(evidence::geography)
      from numbered order by subject_id, object_layer, object_id, key
      returning 1
    )
    select (select count(*)::integer from subject) as read,
      (select count(*)::integer from answer) as answered,
      (select count(*)::integer from stored) as stored`
  const { rows: results } = await statement.execute(db)
  const result = results[0]!
  if (result.answered !== result.stored)
    throw new Error(`rule ${id}: ${result.answered} answers, ${result.stored} stored`)
  return result.read
}

/** Of a delivered row its identity; of a feature of the database the name its layer is known by. */
function objectName(id: DeliveryRuleId, delivery: string): RawBuilder<unknown> {
  const cases = (deliveryRuleOf(id).reads ?? []).map(
    (layer) => sql`when ${layer}::text then coalesce((
      select o.${sql.id(layerOf(layer).nameField)}::text from ${sql.id(layer)} o
      where o.fid = answer.object_id), answer.object_id::text)`,
  )
  const delivered = sql`(select o.identity from hegui.delivery_row o where o.delivery_id = ${delivery}
    and o.layer = answer.object_layer and o.fid = answer.object_id)`
  return cases.length === 0
    ? delivered
    : sql`case answer.object_layer ${sql.join(cases, sql` `)} else ${delivered} end`
}

async function setAside(db: Database['db'], { delivery, rule: id, layer }: RowTask, fid: number) {
  const { version, defectClass } = deliveryRuleOf(id)
  await sql`
    insert into hegui.delivery_defect (delivery_id, rule, rule_version, defect_class, key, state,
      layer, fid, subject_name, measure, evidence)
    select ${delivery}::text, ${id}::text, ${version}::integer, ${defectClass}::text,
      concat_ws('|', ${id}::text, layer, identity, 'overlay_failed'), 'undecidable',
      layer, fid, identity, '{"reason": "overlay_failed"}', geom
    from hegui.delivery_row
    where delivery_id = ${delivery} and layer = ${layer} and fid = ${fid}::bigint`.execute(db)
}
