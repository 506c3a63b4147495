/** What the routes can ask of the inspection of deliveries. */
import { randomUUID } from 'node:crypto'
import type { CodeSystem } from '../../gis-data/deliveries/delivery-profile.ts'
import type { ProfileId } from '../../gis-data/deliveries/index.ts'
import { scoreParameters } from '../../gis-data/rules/delivery/delivery-score.ts'
import { deliveryRules } from '../../gis-data/rules/delivery/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { Delivery } from '../api/delivery-contract.ts'
import { headRevision } from '../db/changesets.ts'
import { UserFault } from '../errors/user-fault.ts'
import type { Services } from '../http/app-env.ts'
import { JobQueue } from '../jobs/job-queue.ts'
import { deliveryJobs } from './delivery-jobs.ts'
import {
  type DeliveryRecord,
  findDelivery,
  insertDelivery,
  newestDeliveries,
  readOutcomes,
  viewDelivery,
} from './delivery-records.ts'
import type { DeliverySource } from './delivery-source.ts'
import { executeInspection } from './execute-inspection.ts'

const LISTED = 100
/** Each keeps its files on disk until its turn. */
const MAX_WAITING = 8

export interface InspectionOptions {
  readonly profile: ProfileId | null
  readonly codes: CodeSystem | null
}

export class DeliveryService {
  readonly queue = new JobQueue(deliveryJobs)

  constructor(private readonly services: Services) {}

  /** Queues an inspection; the source is removed when it has ended. */
  async start(source: DeliverySource, options: InspectionOptions, viewer: Viewer): Promise<string> {
    if (this.queue.size >= MAX_WAITING) throw busy()
    const database = this.services.database()
    const { db, capabilities } = database
    const id = randomUUID()
    const revision = await headRevision(db)
    await insertDelivery(db, {
      id,
      name: source.name,
      sha256: source.sha256,
      revision,
      engine_version: capabilities.version,
      viewer_role: viewer.role,
      files: source.files.length,
      parameters: parametersInForce(),
    })
    const request = { id, source, ...options, revision, viewer }
    this.queue.add(
      db,
      id,
      (job) => executeInspection(database, request, job),
      () => source.remove(),
    )
    return id
  }

  /** @throws UserFault `not_found` */
  async record(id: string): Promise<DeliveryRecord> {
    const found = await findDelivery(this.services.database().db, id)
    if (found) return found
    throw new UserFault('not_found', `没有成果质检 ${id}`, `there is no inspection ${id}`)
  }

  async read(id: string): Promise<Delivery> {
    const record = await this.record(id)
    return viewDelivery(record, await readOutcomes(this.services.database().db, id))
  }

  /** Newest first, without their outcomes. */
  async list(): Promise<Delivery[]> {
    const records = await newestDeliveries(this.services.database().db, LISTED)
    return records.map((record) => viewDelivery(record, []))
  }

  /** Ends an inspection at its next part; one that has ended stays as it is. */
  async cancel(id: string): Promise<Delivery> {
    await this.record(id)
    await this.queue.cancel(id)
    return this.read(id)
  }
}

const busy = () =>
  new UserFault(
    'conflict',
    `已有 ${MAX_WAITING} 份成果在排队质检，请稍后再提交`,
    `${MAX_WAITING} deliveries are waiting already; try again later`,
  )

/** Kept with the inspection, so that it can be told later by which thresholds it judged. */
function parametersInForce(): Record<string, unknown> {
  const values = (parameters: Readonly<Record<string, { readonly value: unknown }>>) =>
    Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]))
  return {
    score: values(scoreParameters),
    ...Object.fromEntries(
      Object.values(deliveryRules).map(({ id, parameters }) => [id, values(parameters)]),
    ),
  }
}
