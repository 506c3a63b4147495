/** A run as one viewer may see it: outcomes are counted anew for a viewer with less sight than the run. */
import { layerOf } from '../../../gis-data/layers/index.ts'
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { layersRead } from '../../../gis-data/rules/layers-read.ts'
import { neededLayers } from '../../../gis-data/rules/rule.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { CheckRun, RuleOutcome } from '../../api/contract.ts'
import type { RunOrigin } from '../../api/proof-contract.ts'
import { maySee } from '../../db/relation.ts'
import type { Db } from '../../db/schema.ts'
import { jobState } from '../../jobs/job-records.ts'
import { readLayerVersions } from '../findings/layer-versions.ts'
import { countConsidered } from './count-considered.ts'
import { readOutcome } from './read-outcome.ts'
import { type RunRecord, readOutcomes } from './run-records.ts'
import { undecidedOutcome } from './undecided-outcome.ts'

export async function viewRun(db: Db, run: RunRecord, viewer: Viewer): Promise<CheckRun> {
  const outcomes = await readOutcomes(db, run.id)
  const rules: RuleOutcome[] = []
  for (const outcome of outcomes) rules.push(await outcomeFor(db, run, outcome, viewer))
  const read = run.rule_ids.flatMap((id) => (isRuleId(id) ? layersRead(ruleOf(id)) : []))
  const layers = await readLayerVersions(db, [...new Set(read)], run.revision)
  return { ...summariseRun(run), layers, rules }
}

export const summariseRun = (run: RunRecord): CheckRun => ({
  ...jobState(run),
  revision: run.revision,
  scope: run.scope,
  scopeTitle: run.scope_title,
  layerRevisions: run.layer_revisions,
  origin: originOf(run),
  layers: [],
  rules: [],
})

export const originOf = (run: RunRecord): RunOrigin => ({
  role: run.viewer_role,
  units: run.viewer_units,
  startedAt: run.started_at.toISOString(),
  finishedAt: run.finished_at?.toISOString() ?? null,
  asOf: run.as_of,
  engineVersion: run.engine_version,
  resultSha256: run.result_sha256,
  basedOn: run.based_on,
})

/** The viewer that the run read the data as. */
export const viewerOfRun = (run: RunRecord): Viewer => ({
  role: run.viewer_role,
  units: run.viewer_units,
  personal: false,
})

/** A run that touches nothing within the viewer's units does not exist for the viewer. */
export const concerns = (run: RunRecord, { units }: Viewer): boolean =>
  overlap(units, run.viewer_units) && overlap(units, run.scope.unit ? [run.scope.unit] : null)

const overlap = (a: readonly string[] | null, b: readonly string[] | null): boolean =>
  a === null ||
  b === null ||
  a.some((one) => b.some((other) => one.startsWith(other) || other.startsWith(one)))

async function outcomeFor(
  db: Db,
  run: RunRecord,
  stored: RuleOutcome,
  viewer: Viewer,
): Promise<RuleOutcome> {
  if (!isRuleId(stored.id)) return stored
  const rule = ruleOf(stored.id)
  const runViewer = viewerOfRun(run)
  const seenByRun = neededLayers(rule).filter((layer) => maySee(runViewer, layerOf(layer)))
  const hidden = seenByRun.filter((layer) => !maySee(viewer, layerOf(layer)))
  const sameUnits = JSON.stringify(run.viewer_units) === JSON.stringify(viewer.units)
  if (hidden.length === 0 && (viewer.units === null || sameUnits)) return stored
  const asked = { revision: run.revision, scope: run.scope, viewer: runViewer }
  let considered = 0
  for (const layer of rule.subjects) {
    if (!maySee(viewer, layerOf(layer))) continue
    const counts = await countConsidered(db, asked, rule, layer, viewer)
    considered += counts.reduce((sum, { rows }) => sum + rows, 0)
  }
  if (hidden.length > 0) return undecidedOutcome(stored.id, considered, hidden, viewer)
  const missing = neededLayers(rule).filter((layer) => stored.missing.includes(layer))
  return rule.reads.some((layer) => missing.includes(layer))
    ? undecidedOutcome(stored.id, considered, missing, viewer)
    : readOutcome(db, run.id, stored.id, considered, missing, viewer)
}
