/** What the check routes and the command line can ask of the check engine. */
import { randomUUID } from 'node:crypto'
import { type RuleId, ruleIds, ruleOf } from '../../gis-data/rules/index.ts'
import { layersRead } from '../../gis-data/rules/layers-read.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { CheckRun, FeatureRecord, FindingCount, FindingProof, Scope } from '../api/contract.ts'
import { headRevision, layerRevisions } from '../db/changesets.ts'
import { UserFault } from '../errors/user-fault.ts'
import type { Services } from '../http/app-env.ts'
import { parsePolygon } from '../http/parse-geometry.ts'
import { JobQueue } from '../jobs/job-queue.ts'
import { readDistanceLine } from './findings/distance-line.ts'
import { readEvidencePack } from './findings/evidence-pack.ts'
import {
  countByUnitAndRule,
  countFindings,
  type FindingFilter,
  type ReadFinding,
  readFindings,
} from './findings/read-findings.ts'
import { parameterValues } from './rule-parameters.ts'
import { checkJobs } from './run/check-jobs.ts'
import { executeRun } from './run/execute-run.ts'
import { requireBase } from './run/incremental/require-base.ts'
import type { PlannedRun } from './run/planned-run.ts'
import { findRun, insertRun, newestRuns, type RunRecord } from './run/run-records.ts'
import { concerns, summariseRun, viewRun } from './run/view-run.ts'
import { settledScope, titleOfScope } from './scope.ts'

/** A feature's record in words; null for one that does not exist or that the viewer may not see. */
export type ReadFeature = (
  layer: string,
  fid: number,
  revision: number,
  viewer: Viewer,
) => Promise<FeatureRecord | null>

interface CheckAsked {
  readonly scope: Scope
  readonly rules?: readonly RuleId[]
  /** Id of an earlier run. */
  readonly basedOn?: string
}

const RUNS_LISTED = 100

export class CheckService {
  readonly queue = new JobQueue(checkJobs)

  constructor(
    private readonly services: Services,
    private readonly readFeature: ReadFeature,
  ) {}

  /** The day of a judgement. */
  today(): string {
    return this.services.today()
  }

  /** Queues a run pinned to the newest revision. @throws UserFault for a scope that cannot be checked. */
  async start({ scope: asked, rules, basedOn }: CheckAsked, viewer: Viewer): Promise<string> {
    const database = this.services.database()
    const { db, capabilities } = database
    const scope: Scope = asked.geometry
      ? { ...asked, geometry: { ...parsePolygon(asked.geometry) } }
      : settledScope(asked)
    const revision = await headRevision(db)
    const today = this.services.today()
    const chosen = ruleIds.filter((id) => !rules || rules.includes(id))
    if (basedOn)
      requireBase(await this.record(basedOn, viewer), scope, viewer, capabilities.version)
    const run: PlannedRun = {
      id: randomUUID(),
      revision,
      viewer,
      scope,
      rules: chosen,
      parameters: Object.fromEntries(chosen.map((id) => [id, parameterValues(id, today)])),
      basedOn,
    }
    const read = new Set<string>(chosen.flatMap((id) => layersRead(ruleOf(id))))
    const revisions = Object.entries(await layerRevisions(db, revision))
    await insertRun(db, {
      id: run.id,
      revision,
      scope,
      scope_title: await titleOfScope(db, scope, revision, viewer),
      viewer_role: viewer.role,
      viewer_units: viewer.units && [...viewer.units],
      rule_ids: [...chosen],
      parameters: run.parameters,
      layer_revisions: Object.fromEntries(revisions.filter(([layer]) => read.has(layer))),
      engine_version: capabilities.version,
      as_of: today,
      based_on: basedOn ?? null,
    })
    this.queue.add(db, run.id, (job) => executeRun(database, run, job))
    return run.id
  }

  /** The stored run. @throws UserFault `not_found`, also for a run that does not concern the viewer. */
  async record(id: string, viewer: Viewer): Promise<RunRecord> {
    const run = await findRun(this.services.database().db, id)
    if (run && concerns(run, viewer)) return run
    throw new UserFault('not_found', `没有审查 ${id}`, `there is no check run ${id}`)
  }

  async read(id: string, viewer: Viewer): Promise<CheckRun> {
    return viewRun(this.services.database().db, await this.record(id, viewer), viewer)
  }

  /** Newest first, without their outcomes. */
  async list(viewer: Viewer): Promise<CheckRun[]> {
    const runs = await newestRuns(this.services.database().db, RUNS_LISTED)
    return runs.filter((run) => concerns(run, viewer)).map(summariseRun)
  }

  /** Ends a run at the next chunk; a run that has ended stays as it is. */
  async cancel(id: string, viewer: Viewer): Promise<CheckRun> {
    await this.record(id, viewer)
    await this.queue.cancel(id)
    return this.read(id, viewer)
  }

  async findings(
    id: string,
    viewer: Viewer,
    filter: FindingFilter,
    page: { offset: number; limit: number; evidence?: boolean },
  ): Promise<{ total: number; findings: ReadFinding[] }> {
    const { db } = this.services.database()
    const run = await this.record(id, viewer)
    return {
      total: await countFindings(db, run, viewer, filter),
      findings: await readFindings(db, run, viewer, filter, page),
    }
  }

  async counts(id: string, viewer: Viewer): Promise<FindingCount[]> {
    return countByUnitAndRule(this.services.database().db, await this.record(id, viewer), viewer)
  }

  /** One finding with its evidence and the two records behind it, as they stood in the run. */
  async proof(id: string, findingId: number, viewer: Viewer): Promise<FindingProof> {
    const { db } = this.services.database()
    const run = await this.record(id, viewer)
    const page = { offset: 0, limit: 1, evidence: true }
    const [found] = await readFindings(db, run, viewer, { id: findingId }, page)
    if (!found) {
      throw new UserFault(
        'not_found',
        `审查 ${id} 中没有编号为 ${findingId} 的结果`,
        `run ${id} has no finding ${findingId}`,
      )
    }
    const record = (layer: string | null, fid: number | null) =>
      layer === null || fid === null ? null : this.readFeature(layer, fid, run.revision, viewer)
    return {
      ...found,
      revision: run.revision,
      evidence: found.evidence === null ? null : JSON.parse(found.evidence),
      distanceLine: await readDistanceLine(db, found, run.revision, viewer),
      subject: await record(found.subjectLayer, found.subjectId),
      object: await record(found.objectLayer, found.objectId),
      layerRevisions: run.layer_revisions,
      pack: await readEvidencePack(db, run, found, viewer),
    }
  }
}
