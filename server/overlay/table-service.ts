/** What the routes can ask of cross tables: start one, read it, list the features of a cell. */
import { randomUUID } from 'node:crypto'
import type { Viewer } from '../../gis-data/viewer.ts'
import type {
  CellFeatures,
  FeatureName,
  OverlayTable,
  OverlayTableRequest,
} from '../api/analysis-contract.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import { revisionInForce } from '../db/revision-in-force.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import type { Services } from '../http/app-env.ts'
import { jobConcerns } from '../jobs/job-concerns.ts'
import { JobQueue } from '../jobs/job-queue.ts'
import { jobState } from '../jobs/job-records.ts'
import { makeTable } from './make-table.ts'
import { type CellPage, cellFeatures } from './table-cell.ts'
import { tableJobs } from './table-jobs.ts'
import { type TablePlan, tablePlan } from './table-plan.ts'
import { findTable, insertTable, sameTable, saveResult, type TableRecord } from './table-records.ts'
import { isSynthetic, tableTitle } from './table-words.ts'

const MAX_WAITING = 20

type AskedPage = Omit<CellPage, 'folded'> & { readonly folded: boolean }

/** Names of features as a viewer may read them. */
export type ReadNames = (
  db: Db,
  source: ReadableLayer,
  fids: readonly number[],
  revision: number,
  viewer: Viewer,
) => Promise<FeatureName[]>

export class TableService {
  readonly queue = new JobQueue(tableJobs)

  constructor(
    private readonly services: Services,
    private readonly readNames: ReadNames,
  ) {}

  /** Queues a table, or finds the one that answers the same question already. @throws UserFault */
  async start(question: OverlayTableRequest, viewer: Viewer): Promise<string> {
    const database = this.services.database()
    const { db } = database
    const revision = await revisionInForce(db, question.revision ?? null)
    const plan = await tablePlan(db, question, revision, viewer)
    const same = await sameTable(db, question, revision, viewer)
    if (same) return same
    if (this.queue.size >= MAX_WAITING) throw busy()
    const id = randomUUID()
    await insertTable(db, { id, question, revision, viewer })
    this.queue.add(db, id, async (job) => {
      await saveResult(db, id, await makeTable(database, id, plan, job))
    })
    return id
  }

  /** @throws UserFault `not_found`, also for tables of others. */
  async read(id: string, viewer: Viewer): Promise<OverlayTable> {
    const record = await this.#find(id, viewer)
    const { db } = this.services.database()
    const { question, revision } = record
    return {
      ...jobState(record),
      kind: record.kind,
      question,
      revision,
      ...(await tableTitle(db, question, revision, viewer)),
      synthetic: await isSynthetic(db, question, revision),
      table: record.status === 'done' && record.result ? asNow(record.result) : null,
    }
  }

  /** @throws UserFault `conflict` while the table is not done. */
  async features(id: string, page: AskedPage, viewer: Viewer): Promise<CellFeatures> {
    const record = await this.#find(id, viewer)
    if (record.status !== 'done') throw notDone(id)
    const { db } = this.services.database()
    const plan = await this.#planOf(record, viewer)
    const slivers = record.result ? asNow(record.result).cells.filter(({ sliver }) => sliver) : []
    const asked = { ...page, folded: page.folded ? slivers : null }
    return cellFeatures(db, id, plan, asked, (fids) =>
      this.readNames(db, plan.first.source, fids, record.revision, viewer),
    )
  }

  async #find(id: string, viewer: Viewer): Promise<TableRecord> {
    const record = await findTable(this.services.database().db, id)
    if (record && jobConcerns(record, viewer)) return record
    throw new UserFault(
      'not_found',
      `没有叠加分析 ${id}，或者它已过保留期；请重新运行`,
      `there is no overlay ${id}, or it is no longer kept; run it again`,
    )
  }

  #planOf({ question, revision }: TableRecord, viewer: Viewer): Promise<TablePlan> {
    return tablePlan(this.services.database().db, question, revision, viewer)
  }
}

type Table = NonNullable<OverlayTable['table']>

/** Tables kept from before lines and points could be counted are areas without a mark of misfits. */
function asNow(kept: Table): Table {
  if (kept.measure) return kept
  return {
    ...kept,
    measure: 'area',
    amount: kept.landM2 ?? 0,
    repeated: kept.repeatedM2 ?? 0,
    cells: kept.cells.map((cell) => ({ ...cell, amount: cell.areaM2 ?? 0, sliver: false })),
  }
}

const busy = () =>
  new UserFault(
    'conflict',
    `已有 ${MAX_WAITING} 项叠加分析在排队，请稍后再运行`,
    `${MAX_WAITING} overlays are waiting already; try again later`,
  )

export const notDone = (id: string) =>
  new UserFault(
    'conflict',
    `叠加分析 ${id} 没有完成，还没有结果；请等它完成或重新运行`,
    `overlay ${id} is not done, so there is no result; wait for it or run it again`,
  )
