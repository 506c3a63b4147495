/** Finds the rows whose overlay fails, sets them aside one by one, and judges the others. */
import { sql } from 'kysely'
import { type LayerId, layerOf } from '../../../gis-data/layers/index.ts'
import { type RuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import type { Db } from '../../db/schema.ts'
import { EngineFault } from '../../errors/engine-fault.ts'
import { groundAt } from '../rule-ground.ts'
import { withinScope } from '../scope.ts'
import { subjectRows } from '../subject-relation.ts'
import type { Chunk } from './plan-chunks.ts'
import type { PlannedRun } from './planned-run.ts'
import { type ChunkResult, runChunk } from './run-chunk.ts'

/**
 * Judges a chunk; a fault halves it until the rows that fail stand alone. `known`: how many rows a
 * statement over the same subjects has read.
 */
export async function runChunkIsolatingFaults(
  db: Db,
  run: PlannedRun,
  rule: RuleId,
  layer: LayerId,
  { units }: Chunk,
  known?: number,
): Promise<ChunkResult> {
  const rows =
    units === 'all'
      ? sql<boolean>`true`
      : units === null
        ? sql<boolean>`unit_code is null`
        : sql<boolean>`unit_code = any(${[...units]}::text[])`
  try {
    return await runChunk(db, run, rule, layer, rows, known)
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error
    const scope = withinScope(run.scope, layerOf(layer), run.revision, run.viewer)
    const subject = subjectRows(
      ruleOf(rule),
      layer,
      groundAt(run.revision, run.viewer),
      sql<boolean>`${scope} and ${rows}`,
    )
    const members = await sql<{ fid: number }>`
      select fid from (${subject}) as subject order by fid`.execute(db)
    return halves(
      db,
      run,
      rule,
      layer,
      members.rows.map(({ fid }) => fid),
    )
  }
}

async function halves(
  db: Db,
  run: PlannedRun,
  rule: RuleId,
  layer: LayerId,
  fids: readonly number[],
): Promise<ChunkResult> {
  const middle = Math.ceil(fids.length / 2)
  let result: ChunkResult = { read: 0, setAside: 0, findings: 0 }
  for (const part of [fids.slice(0, middle), fids.slice(middle)]) {
    if (part.length > 0) result = sum(result, await judgeRows(db, run, rule, layer, part))
  }
  return result
}

/** Judges these features; a fault halves them likewise. */
export async function judgeRows(
  db: Db,
  run: PlannedRun,
  rule: RuleId,
  layer: LayerId,
  fids: readonly number[],
): Promise<ChunkResult> {
  try {
    return await runChunk(db, run, rule, layer, sql<boolean>`fid = any(${[...fids]}::bigint[])`)
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error
    if (fids.length > 1) return halves(db, run, rule, layer, fids)
    await setAside(db, run, rule, layer, fids[0]!)
    return { read: 1, setAside: 1, findings: 0 }
  }
}

async function setAside(db: Db, run: PlannedRun, rule: RuleId, layer: LayerId, fid: number) {
  const rows = groundAt(run.revision, run.viewer).rows(layer)
  await sql`
    insert into hegui.set_aside (run_id, rule, subject_layer, subject_id, unit_code, reason)
    select ${run.id}::text, ${rule}::text, ${layer}::text, fid, unit_code, 'overlay_failed'
    from ${rows} as failed where fid = ${fid}::bigint`.execute(db)
}

const sum = (a: ChunkResult, b: ChunkResult): ChunkResult => ({
  read: a.read + b.read,
  setAside: a.setAside + b.setAside,
  findings: a.findings + b.findings,
})
