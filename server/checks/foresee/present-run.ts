/**
 * A run over the district as it is now of every rule that reads a layer: the newest where it still
 * holds, else a new one. No other rule can find anything else once that layer has changed.
 */
import { isDeepStrictEqual } from 'node:util'
import type { LayerId } from '../../../gis-data/layers/index.ts'
import { type RuleId, ruleIds, ruleOf } from '../../../gis-data/rules/index.ts'
import { layersRead } from '../../../gis-data/rules/layers-read.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Database } from '../../db/database.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { JobAtWork } from '../../jobs/job-queue.ts'
import type { CheckService } from '../check-service.ts'
import { newestRuns, type RunRecord } from '../run/run-records.ts'

const LOOKED_AT = 50
const EVERY_MS = 200

export const rulesReading = (layer: LayerId): RuleId[] =>
  ruleIds.filter((id) => layersRead(ruleOf(id)).includes(layer))

export async function presentRun(
  { db, capabilities }: Database,
  checks: CheckService,
  layer: LayerId,
  viewer: Viewer,
  job: JobAtWork,
): Promise<RunRecord> {
  const concerned = rulesReading(layer)
  const base = (await newestRuns(db, LOOKED_AT)).find(
    (run) =>
      run.status === 'done' &&
      isDeepStrictEqual(run.scope, {}) &&
      concerned.every((id) => run.rule_ids.includes(id)) &&
      run.viewer_role === viewer.role &&
      isDeepStrictEqual(run.viewer_units, viewer.units && [...viewer.units]) &&
      run.engine_version === capabilities.version,
  )
  if (base && base.as_of === checks.today() && (await holdsStill(db, base))) return base
  const id = await checks.start(
    base
      ? { scope: {}, rules: base.rule_ids as RuleId[], basedOn: base.id }
      : { scope: {}, rules: concerned },
    viewer,
  )
  try {
    while (checks.queue.isOpen(id)) {
      const { progress } = await checks.read(id, viewer)
      await job.progress(checkingPresent, progress / 2)
      await new Promise((done) => setTimeout(done, EVERY_MS))
    }
  } catch (error) {
    await checks.cancel(id, viewer)
    throw error
  }
  const run = await checks.record(id, viewer)
  if (run.status === 'done') return run
  throw new UserFault(
    'conflict',
    `对现有数据的审查没有完成，无法预估影响：${run.error ?? run.status}`,
    `the check of the data as it is was not done, so the effect cannot be foreseen: ${run.error_en ?? run.status}`,
  )
}

const checkingPresent = { title: '审查现有数据', titleEn: 'Checking the data as it is' }

async function holdsStill(db: Database['db'], { revision }: RunRecord): Promise<boolean> {
  const later = await db
    .selectFrom('hegui.layer_revision')
    .select('layer')
    .where('changeset', '>', revision)
    .limit(1)
    .executeTakeFirst()
  return later === undefined
}
