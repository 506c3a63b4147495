/** The conflicts of a run between the five plans, pair by pair, as far as the viewer may see. */
import { sql } from 'kysely'
import { planFigures } from '../../../gis-data/plan-matrix/plan-figures.ts'
import { conflictOf, planPairs } from '../../../gis-data/plan-matrix/plan-pairs.ts'
import type { RuleId } from '../../../gis-data/rules/index.ts'
import type { FindingState } from '../../../gis-data/rules/rule.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { PlanMatrix, PlanMatrixCell } from '../../api/plan-matrix-contract.ts'
import type { Db } from '../../db/schema.ts'
import { liesIn } from '../findings/lies-in.ts'
import { withinSight } from '../findings/within-sight.ts'
import type { RunRecord } from '../run/run-records.ts'
import { viewRun } from '../run/view-run.ts'
import { readPairAreas } from './read-pair-areas.ts'

interface Count {
  rule: string
  subjectLayer: string
  state: FindingState
  findings: number
}

/** `unit`: code of a place; null for all that the run covered. */
export async function readPlanMatrix(
  db: Db,
  run: RunRecord,
  viewer: Viewer,
  unit: string | null,
): Promise<PlanMatrix> {
  const view = await viewRun(db, run, viewer)
  const counts = await countFindings(db, run.id, viewer, unit)
  const areas = await readPairAreas(db, run, viewer, unit)
  const outcomes = new Map(view.rules.map((outcome) => [outcome.id, outcome]))
  const standing = (rule: RuleId, own: readonly Count[]) => ({
    rule,
    findings: sum(own.filter((count) => count.rule === rule)),
    result: outcomes.get(rule)?.result ?? ('not_asked' as const),
    missing: outcomes.get(rule)?.missing ?? [],
  })
  const cells = planPairs.map(({ a, b, conflicts }): PlanMatrixCell => {
    const own = counts.filter((count) => {
      const conflict = conflictOf(count)
      return conflict?.a === a && conflict.b === b
    })
    const states = byState(own)
    const area = areas.find((pair) => pair.a === a && pair.b === b)
    return {
      a,
      b,
      count: (states.nonconforming ?? 0) + (states.conditional ?? 0),
      byState: states,
      areaM2: area?.areaM2 ?? 0,
      afterM2: area?.afterM2 ?? 0,
      rules: conflicts.map(({ rule }) => standing(rule, own)),
    }
  })
  const figures = planFigures.map(({ rule }) => {
    const own = counts.filter((count) => count.rule === rule)
    return { ...standing(rule, own), byState: byState(own) }
  })
  const { id, revision, scopeTitle, finishedAt } = view
  return { run: id, revision, scopeTitle, finishedAt, unit, cells, figures }
}

const sum = (some: readonly Count[]) => some.reduce((total, { findings }) => total + findings, 0)

const byState = (own: readonly Count[]): Partial<Record<FindingState, number>> =>
  Object.fromEntries(
    own.map(({ state }) => [state, sum(own.filter((count) => count.state === state))]),
  )

async function countFindings(
  db: Db,
  run: string,
  viewer: Viewer,
  unit: string | null,
): Promise<Count[]> {
  const within = unit === null ? sql`true` : liesIn(unit)
  const { rows } = await sql<Count>`
    select rule, subject_layer as "subjectLayer", state, count(*)::integer as findings
    from hegui.run_finding
    where run_id = ${run} and ${within} and ${withinSight(viewer)}
    group by rule, subject_layer, state`.execute(db)
  return rows
}
