/** Judges a staged delivery by every rule, in the order of the registry. */
import { sql } from 'kysely'
import type { DeliveredLayer } from '../../../gis-data/deliveries/delivery-profile.ts'
import { layerOf } from '../../../gis-data/layers/index.ts'
import type { DeliveryContents } from '../../../gis-data/rules/delivery/delivery-contents.ts'
import {
  type DeliveryRuleId,
  deliveryRuleIds,
  deliveryRuleOf,
} from '../../../gis-data/rules/delivery/index.ts'
import type { Words } from '../../../gis-data/words.ts'
import type { DeliveryRuleOutcome } from '../../api/delivery-contract.ts'
import type { Database } from '../../db/database.ts'
import type { DeliveryGround } from './delivery-ground.ts'
import { predicateInput } from './delivery-predicate.ts'
import { outcomeOf, unjudged } from './outcome-of.ts'
import { runRows } from './run-rows.ts'
import { runStructure } from './run-structure.ts'

export interface JudgementReporter {
  progress(step: Words, share: number): Promise<void>
  ruleDone(outcome: DeliveryRuleOutcome): Promise<void>
}

interface StagedRows {
  readonly rows: number
  readonly last: number
}

export async function judgeDelivery(
  database: Database,
  delivery: string,
  contents: DeliveryContents,
  ground: DeliveryGround,
  report: JudgementReporter,
): Promise<DeliveryRuleOutcome[]> {
  const staged = await stagedRows(database, delivery)
  const outcomes: DeliveryRuleOutcome[] = []
  for (const [at, id] of deliveryRuleIds.entries()) {
    const rule = deliveryRuleOf(id)
    const step = { title: `${id} ${rule.title}`, titleEn: `${id} ${rule.titleEn}` }
    const between = () => report.progress(step, at / deliveryRuleIds.length)
    await between()
    const outcome = rule.inspect
      ? await outcomeOf(
          database.db,
          delivery,
          id,
          await runStructure(database.db, delivery, id, contents),
        )
      : await judgeRows(database, delivery, id, contents, ground, staged, between)
    outcomes.push(outcome)
    await report.ruleDone(outcome)
  }
  return outcomes
}

async function judgeRows(
  database: Database,
  delivery: string,
  id: DeliveryRuleId,
  { profile, codeSystem }: DeliveryContents,
  ground: DeliveryGround,
  staged: ReadonlyMap<string, StagedRows>,
  between: () => Promise<void>,
): Promise<DeliveryRuleOutcome> {
  const rule = deliveryRuleOf(id)
  const about = profile.layers.filter((layer) => rule.about?.(layer))
  if (about.length === 0) return unjudged(id, 'not_applicable', 0, [])
  const rowsOf = ({ name }: DeliveredLayer) => staged.get(name)?.rows ?? 0
  const considered = about.reduce((sum, layer) => sum + rowsOf(layer), 0)
  const missing: Words[] = profile.layers.filter(
    (layer) => rule.needs?.(layer) && rowsOf(layer) === 0,
  )
  if (considered === 0) missing.push(...about.filter((layer) => !missing.includes(layer)))
  for (const layer of rule.reads ?? [])
    if (await isEmpty(database, ground, layer)) missing.push(layerOf(layer))
  if (missing.length > 0) return unjudged(id, 'undecidable', considered, missing)
  const input = predicateInput(id, profile, codeSystem)
  for (const { name } of about) {
    const rows = staged.get(name)
    if (!rows) continue
    const task = { delivery, rule: id, layer: name, ...rows, ground, input }
    await runRows(database, task, between)
  }
  return outcomeOf(database.db, delivery, id, considered)
}

async function stagedRows({ db }: Database, delivery: string) {
  const { rows } = await sql<{ layer: string; rows: number; last: number }>`
    select layer, count(*)::integer as rows, max(fid)::integer as last
    from hegui.delivery_row where delivery_id = ${delivery} group by layer`.execute(db)
  return new Map(rows.map(({ layer, ...own }) => [layer, own]))
}

async function isEmpty(
  { db }: Database,
  ground: DeliveryGround,
  layer: Parameters<DeliveryGround['rows']>[0],
): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select exists (select from ${ground.rows(layer)} as seen) as there`.execute(db)
  return !rows[0]!.there
}
