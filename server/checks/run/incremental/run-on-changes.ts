/**
 * Judges again only what changed since an earlier run, and what that bears on; everything else is
 * carried over. The result is that of a whole run, to the hash.
 */
import { type LayerId, layerOf } from '../../../../gis-data/layers/index.ts'
import { type RuleId, ruleOf } from '../../../../gis-data/rules/index.ts'
import { layersRead } from '../../../../gis-data/rules/layers-read.ts'
import { neededLayers } from '../../../../gis-data/rules/rule.ts'
import type { Database } from '../../../db/database.ts'
import type { Db } from '../../../db/schema.ts'
import { countConsidered } from '../count-considered.ts'
import { judgeRows } from '../isolate-faults.ts'
import type { PlannedRun } from '../planned-run.ts'
import { readOutcome } from '../read-outcome.ts'
import { ownPart } from '../run-records.ts'
import type { RunReporter } from '../run-reporter.ts'
import { undecidedOutcome } from '../undecided-outcome.ts'
import { affectedSubjects } from './affected-subjects.ts'
import { type BaseRun, openBase } from './base-run.ts'
import { carryOthers, carryRules } from './carry-over.ts'

/** Rows judged in one statement. */
const CHUNK = 2_000

type Affected = readonly { readonly layer: LayerId; readonly fids: readonly number[] }[]

/** @returns the rules that have to be judged as a whole. */
export async function runOnChanges(
  { db }: Database,
  run: PlannedRun,
  baseId: string,
  report: RunReporter,
): Promise<RuleId[]> {
  const base = await openBase(db, run, baseId)
  const known = run.rules.filter((id) => base.outcomes.has(id))
  const untouched = known.filter(
    (id) => !layersRead(ruleOf(id)).some((layer) => base.changes.has(layer)),
  )
  await carryRules(db, base.id, run.id, untouched, run.rules, base.unitsMoved)
  const whole = run.rules.filter((id) => !base.outcomes.has(id))
  const touched = known.filter((id) => !untouched.includes(id))
  for (const [at, id] of touched.entries()) {
    const { title, titleEn } = ruleOf(id)
    const step = { title: `${id} ${title}`, titleEn: `${id} ${titleEn}` }
    await report.progress(step, at / touched.length)
    const affected = await affectedOf(db, run, id, base)
    if (affected === null) whole.push(id)
    else await judgeAgain(db, run, id, base, affected, report)
  }
  return run.rules.filter((id) => whole.includes(id))
}

async function affectedOf(
  db: Db,
  run: PlannedRun,
  id: RuleId,
  base: BaseRun,
): Promise<Affected | null> {
  const affected: { layer: LayerId; fids: readonly number[] }[] = []
  for (const layer of ruleOf(id).subjects) {
    const fids = await affectedSubjects(db, ruleOf(id), layer, base, run.revision)
    if (fids === null) return null
    affected.push({ layer, fids })
  }
  return affected
}

async function judgeAgain(
  db: Db,
  run: PlannedRun,
  id: RuleId,
  base: BaseRun,
  affected: Affected,
  report: RunReporter,
): Promise<void> {
  const rule = ruleOf(id)
  const before = base.outcomes.get(id)!
  const missing = neededLayers(rule).filter((layer) => before.missing.includes(layer))
  const undecided = rule.reads.some((layer) => missing.includes(layer))
  if (undecided) await ownPart(db, run.id, [id])
  else await carryOthers(db, base.id, run.id, id, affected, base.unitsMoved)
  let considered = before.considered
  for (const { layer, fids } of affected) {
    const then = await countAmong(db, { ...run, revision: base.revision }, id, layer, fids)
    const now = await countAmong(db, run, id, layer, fids)
    considered += now - then
    if (undecided) continue
    let read = 0
    for (let start = 0; start < fids.length; start += CHUNK)
      read += (await judgeRows(db, run, id, layer, fids.slice(start, start + CHUNK))).read
    if (read !== now)
      throw new Error(
        `规则 ${id} 应复查${layerOf(layer).title} ${now} 行，实际读取 ${read} 行，结果不可信 ` +
          `(rule ${id}: ${now} rows of ${layer} to judge again, ${read} read)`,
      )
  }
  await report.ruleDone(
    undecided
      ? undecidedOutcome(id, considered, missing, run.viewer)
      : await readOutcome(db, run.id, id, considered, missing, run.viewer),
  )
}

async function countAmong(
  db: Db,
  run: PlannedRun,
  id: RuleId,
  layer: LayerId,
  fids: readonly number[],
): Promise<number> {
  if (fids.length === 0) return 0
  const counts = await countConsidered(db, run, ruleOf(id), layer, run.viewer, fids)
  return counts.reduce((sum, { rows }) => sum + rows, 0)
}
