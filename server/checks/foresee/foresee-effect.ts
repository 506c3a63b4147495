/**
 * What a changeset would do to the findings: it is written, judged and compared inside a transaction
 * that is rolled back. Nothing of it is left, whatever happens.
 */
import { randomUUID } from 'node:crypto'
import { isLayerId } from '../../../gis-data/layers/index.ts'
import type { RuleId } from '../../../gis-data/rules/index.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { ImportEffect } from '../../api/import-contract.ts'
import type { Database } from '../../db/database.ts'
import { nestedTransactions } from '../../db/nested-transactions.ts'
import type { Db, Tx } from '../../db/schema.ts'
import { EngineFault } from '../../errors/engine-fault.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { JobAtWork } from '../../jobs/job-queue.ts'
import { completeJob } from '../../jobs/job-records.ts'
import type { CheckService } from '../check-service.ts'
import { executeRun } from '../run/execute-run.ts'
import { findRun, insertRun, type RunRecord } from '../run/run-records.ts'
import { effectOf } from './effect-of.ts'
import { presentRun, rulesReading } from './present-run.ts'

export interface Foreseen {
  readonly layer: string
  /** What the layer's rows were compared with. */
  readonly baseRevision: number
  readonly changedRows: number
  /** Writes the changeset into the transaction and returns its number. */
  apply(tx: Tx): Promise<number>
}

/** The embedded engine's one connection is held all the while: maps and tables wait for it. */
const bounds = {
  embedded: { rows: 5_000, seconds: 90 },
  postgis: { rows: 200_000, seconds: 1800 },
} as const

/** @throws UserFault where there is too much to foresee, or an overlay fails. */
export async function foreseeEffect(
  database: Database,
  checks: CheckService,
  foreseen: Foreseen,
  viewer: Viewer,
  job: JobAtWork,
): Promise<ImportEffect> {
  const { rows } = bounds[database.engine]
  if (foreseen.changedRows > rows) throw tooManyRows(foreseen.changedRows, rows)
  const { baseRevision } = foreseen
  // Rules read layers of the catalogue only.
  if (!isLayerId(foreseen.layer) || rulesReading(foreseen.layer).length === 0)
    return { ...noEffect, baseRevision }
  const before = await presentRun(database, checks, foreseen.layer, viewer, job)
  try {
    await database.db.transaction().execute(async (tx) => {
      const db = nestedTransactions(tx)
      const revision = await foreseen.apply(tx)
      const after = await judge({ ...database, db }, before, revision, viewer, job)
      throw new Foretold({ ...(await effectOf(db, after, before, viewer)), baseRevision })
    })
  } catch (error) {
    if (error instanceof Foretold) return error.effect
    if (error instanceof EngineFault) throw overlayFailed()
    throw error
  }
  throw new Error('the transaction was to be rolled back')
}

/** Ends the transaction with what was found in it. */
class Foretold extends Error {
  constructor(readonly effect: ImportEffect) {
    super('foretold')
  }
}

const noEffect: Omit<ImportEffect, 'baseRevision'> = {
  rules: 0,
  appearing: 0,
  vanishing: 0,
  changed: 0,
  byRule: [],
  appearingFindings: [],
  vanishingFindings: [],
}

async function judge(
  database: Database,
  before: RunRecord,
  revision: number,
  viewer: Viewer,
  job: JobAtWork,
): Promise<RunRecord> {
  const { db, engine } = database
  const id = randomUUID()
  await insertRun(db, { ...before, id, revision, based_on: before.id })
  const { seconds } = bounds[engine]
  const end = Date.now() + seconds * 1000
  await executeRun(
    database,
    {
      id,
      revision,
      viewer,
      scope: before.scope,
      rules: before.rule_ids as RuleId[],
      parameters: before.parameters as Record<RuleId, never>,
      basedOn: before.id,
    },
    {
      signal: job.signal,
      async progress(step, share) {
        job.signal.throwIfAborted()
        if (Date.now() > end) throw tooLong(seconds)
        // To write down how far it is, the embedded engine would need the connection that is held.
        if (engine === 'postgis') await job.progress(step, 0.5 + share / 2)
      },
      announce: () => {},
    },
  )
  await completeJob(db, id)
  return requireRun(db, id)
}

async function requireRun(db: Db, id: string): Promise<RunRecord> {
  const run = await findRun(db, id)
  if (!run) throw new Error(`run ${id} is gone`)
  return run
}

const tooManyRows = (rows: number, most: number) =>
  new UserFault(
    'too_large',
    `这次变更涉及 ${rows} 行，超过可预估的 ${most} 行；请入库后运行审查，如不合适可整批撤销`,
    `this changes ${rows} rows, more than the ${most} that can be foreseen; commit it and run a check, it can be undone as a whole`,
  )

const tooLong = (seconds: number) =>
  new UserFault(
    'too_large',
    `预估超过 ${seconds} 秒，已停止，数据未变；请入库后运行审查，如不合适可整批撤销`,
    `foreseeing took more than ${seconds} s and was stopped, nothing has changed; commit it and run a check, it can be undone as a whole`,
  )

const overlayFailed = () =>
  new UserFault(
    'conflict',
    '有图形的叠加运算失败，无法预估影响，数据未变；入库后的审查会把这样的图形单独列出',
    'the overlay of a shape failed, so the effect cannot be foreseen and nothing has changed; a check after the commit sets such shapes aside one by one',
  )
