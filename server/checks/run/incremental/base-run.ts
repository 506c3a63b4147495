/** The earlier run that a run is based on: what it found, and what has changed since. */
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { isLayerId, type LayerId } from '../../../../gis-data/layers/index.ts'
import { type RuleId, ruleOf } from '../../../../gis-data/rules/index.ts'
import { followsPlan } from '../../../../gis-data/rules/layers-read.ts'
import { neededLayers } from '../../../../gis-data/rules/rule.ts'
import type { RuleOutcome } from '../../../api/contract.ts'
import { emptyLayers } from '../../../db/empty-layers.ts'
import { layerTable } from '../../../db/layer-ddl.ts'
import { atRevision } from '../../../db/relation.ts'
import type { Db } from '../../../db/schema.ts'
import type { PlannedRun } from '../planned-run.ts'
import { findRun, readOutcomes } from '../run-records.ts'

/** Fids of the rows that came, went or were replaced. */
export type Changes = ReadonlyMap<LayerId, readonly number[]>

export interface BaseRun {
  readonly id: string
  readonly revision: number
  readonly changes: Changes
  /** Outcomes of the rules whose answers may be carried over: the same version and parameters. */
  readonly outcomes: ReadonlyMap<RuleId, RuleOutcome>
  /** Since then a unit came, went, or got another boundary. */
  readonly unitsMoved: boolean
}

/** With more rows changed than this a layer is judged as a whole. */
export const MOST_CHANGED = 20_000

export async function openBase(db: Db, run: PlannedRun, id: string): Promise<BaseRun> {
  const base = await findRun(db, id)
  if (base?.status !== 'done') throw new Error(`run ${id} is no base for another`)
  const stored = new Map((await readOutcomes(db, id)).map((outcome) => [outcome.id, outcome]))
  const outcomes = new Map<RuleId, RuleOutcome>()
  const changes = await readChanges(db, base.revision, run.revision)
  const scopeMoved = run.scope.unit && (changes.has('unit') || changes.has('town'))
  const mayHaveChanged = (layer: LayerId) =>
    changes.has(layer) || (followsPlan(layer) && changes.has('plan'))
  const asked = run.rules.flatMap((rule) => neededLayers(ruleOf(rule)).filter(mayHaveChanged))
  const empty = await emptyLayers(db, asked, run.revision, run.viewer)
  const isEmpty = (layer: LayerId, before: RuleOutcome) =>
    mayHaveChanged(layer) ? empty.has(layer) : before.missing.includes(layer)
  for (const rule of scopeMoved ? [] : run.rules) {
    const outcome = stored.get(rule)
    if (!outcome || outcome.version !== ruleOf(rule).version) continue
    if (!isDeepStrictEqual(base.parameters[rule], jsonOf(run.parameters[rule]))) continue
    if (missesTheSame(rule, outcome, isEmpty)) outcomes.set(rule, outcome)
  }
  return {
    id,
    revision: base.revision,
    outcomes,
    changes,
    unitsMoved: changes.has('unit') && (await haveUnitsMoved(db, base.revision, run.revision)),
  }
}

const jsonOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? {}))

/** A layer that was filled or emptied since changes what a rule can say of every row. */
function missesTheSame(
  rule: RuleId,
  before: RuleOutcome,
  isEmpty: (layer: LayerId, before: RuleOutcome) => boolean,
) {
  const now = neededLayers(ruleOf(rule)).filter((layer) => isEmpty(layer, before))
  return isDeepStrictEqual(now.sort(), [...before.missing].sort())
}

async function haveUnitsMoved(db: Db, from: number, to: number): Promise<boolean> {
  const boundaries = (revision: number) =>
    sql`select code, ST_AsBinary(geom) from ${layerTable('unit')} where ${atRevision(revision)}`
  const { rows } = await sql<{ moved: boolean }>`
    select exists ((${boundaries(from)} except ${boundaries(to)})
      union all (${boundaries(to)} except ${boundaries(from)})) as moved`.execute(db)
  return rows[0]!.moved
}

/** What the changesets after `from` up to `to` touched. */
async function readChanges(db: Db, from: number, to: number): Promise<Changes> {
  const { rows: touched } = await sql<{ layer: string }>`
    select distinct layer from hegui.layer_revision
    where changeset > ${from} and changeset <= ${to} order by layer`.execute(db)
  const changes = new Map<LayerId, readonly number[]>()
  for (const { layer } of touched) {
    if (!isLayerId(layer)) continue
    const { rows } = await sql<{ fid: number }>`
      select distinct fid from ${layerTable(layer)}
      where (rev_from > ${from} and rev_from <= ${to}) or (rev_to > ${from} and rev_to <= ${to})
      order by fid`.execute(db)
    if (rows.length > 0)
      changes.set(
        layer,
        rows.map(({ fid }) => fid),
      )
  }
  return changes
}
