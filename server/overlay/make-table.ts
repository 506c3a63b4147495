/** Works a cross table out, some features at a time, so that it can be followed and cancelled. */

import { sql } from 'kysely'
import type { OverlayTable } from '../api/analysis-contract.ts'
import type { Database } from '../db/database.ts'
import { LEAST_M2 } from '../db/in-place.ts'
import type { Db } from '../db/schema.ts'
import { EngineFault } from '../errors/engine-fault.ts'
import { UserFault } from '../errors/user-fault.ts'
import type { JobAtWork } from '../jobs/job-queue.ts'
import { tableHeads } from './table-heads.ts'
import { candidateFids } from './table-pieces.ts'
import type { TablePlan } from './table-plan.ts'
import { type Cut, insertParts } from './table-statement.ts'

/** On one connection tiles must get in between; PostgreSQL has a core for each of two statements. */
const pace = {
  embedded: { features: 1000, atOnce: 1 },
  postgis: { features: 8000, atOnce: 2 },
} as const

const MOST_COLUMNS = 200

/** Writes the parts of table `id` and answers what they add up to. */
export async function makeTable(
  database: Database,
  id: string,
  plan: TablePlan,
  job: JobAtWork,
): Promise<NonNullable<OverlayTable['table']>> {
  const { db, engine } = database
  const { rows: candidates } = await candidateFids(plan).execute(db)
  const fids = candidates.map(({ fid }) => fid)
  const { features, atOnce } = pace[engine]
  // Small tables too are shared between the cores.
  const size = Math.max(200, Math.min(features, Math.ceil(fids.length / (2 * atOnce))))
  let next = 0
  const work = async () => {
    while (next < fids.length) {
      const from = next
      next += size
      await job.progress(
        {
          title: `叠加第 ${from + 1}–${Math.min(next, fids.length)} 个要素，共 ${fids.length} 个`,
          titleEn: `features ${from + 1} to ${Math.min(next, fids.length)} of ${fids.length}`,
        },
        (0.95 * from) / fids.length,
      )
      const some = fids.slice(from, from + size)
      await writeParts(database, id, plan, some)
    }
  }
  // All must have stopped before what they wrote can be taken back.
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, work))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  job.signal.throwIfAborted()
  return sumUp(db, id, plan)
}

async function writeParts(
  { db, engine }: Database,
  id: string,
  plan: TablePlan,
  fids: readonly number[],
): Promise<void> {
  const write = (cut: Cut) => insertParts(plan, id, fids, cut).execute(db)
  if (engine === 'embedded') {
    await write('grid')
    return
  }
  try {
    await write('free')
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error
    await write('grid')
  }
}

async function sumUp(db: Db, id: string, plan: TablePlan) {
  const { rows } = await sql<{
    cells: Omit<NonNullable<OverlayTable['table']>['cells'][number], 'areaM2'>[]
    features: number
    amount: number
    repeated: number
  }>`
    with mine as materialized (
      select row_key, column_key, fid, area_m2, land_m2, repeated_m2, sliver
      from hegui.overlay_part where table_id = ${id}
    ),
    cell as (
      select row_key, column_key, sum(area_m2 order by area_m2, fid) as area_m2,
        count(distinct fid) filter (where area_m2 > ${LEAST_M2}::float8)::integer as features,
        bool_and(sliver) as sliver
      from mine group by row_key, column_key
    )
    select (select coalesce(json_agg(json_build_object('row', row_key, 'column', column_key,
          'amount', area_m2, 'features', features, 'sliver', sliver)
          order by row_key collate "C", column_key collate "C"), '[]'::json) from cell where features > 0) as cells,
      (select count(distinct fid)::integer from mine where land_m2 is not null) as features,
      (select coalesce(sum(land_m2 order by land_m2, fid), 0) from mine) as amount,
      (select coalesce(sum(repeated_m2 order by repeated_m2, fid), 0) from mine) as repeated`.execute(
    db,
  )
  const { cells: counted, ...sums } = rows[0]!
  const inM2 = (amount: number) => (plan.measure === 'area' ? amount : null)
  const cells = counted.map((cell) => ({ ...cell, areaM2: inM2(cell.amount) }))
  const columns = new Set(cells.map(({ column }) => column))
  if (columns.size > MOST_COLUMNS)
    throw new UserFault(
      'too_large',
      `按所选字段有 ${columns.size} 类，一张表至多 ${MOST_COLUMNS} 列；请换一个分类字段`,
      `the chosen field has ${columns.size} classes, a table takes at most ${MOST_COLUMNS} columns; choose another field`,
    )
  return {
    measure: plan.measure,
    ...(await tableHeads(db, plan, cells)),
    cells,
    ...sums,
    landM2: inM2(sums.amount),
    repeatedM2: inM2(sums.repeated),
  }
}
