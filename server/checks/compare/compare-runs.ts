/** What is new, gone or changed between two runs, and what neither can say. */
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Comparison, ComparisonQuery } from '../../api/comparison-contract.ts'
import type { Finding } from '../../api/contract.ts'
import type { Db } from '../../db/schema.ts'
import { readFindings } from '../findings/read-findings.ts'
import type { RunRecord } from '../run/run-records.ts'
import { viewRun } from '../run/view-run.ts'
import { changePairs, countChanges, readChanges } from './change-rows.ts'
import { type Side, sharedGround } from './shared-ground.ts'

/** From `before` to `after`. @throws UserFault `conflict` where they cannot be compared. */
export async function compareRuns(
  db: Db,
  after: RunRecord,
  before: RunRecord,
  viewer: Viewer,
  query: ComparisonQuery,
): Promise<Comparison> {
  const sideOf = async (run: RunRecord): Promise<Side> => ({
    run,
    outcomes: (await viewRun(db, run, viewer)).rules,
  })
  const [one, other] = [await sideOf(after), await sideOf(before)]
  const ground = sharedGround(one, other)
  const pairs = changePairs(one, other, ground, viewer)
  const byRule = await countChanges(db, pairs)
  const { total, rows } = await readChanges(db, pairs, query)
  const findings = new Map<number, Finding>()
  for (const [run, column] of [
    [after, 'after_id'],
    [before, 'before_id'],
  ] as const) {
    const ids = rows.map((row) => row[column]).filter((id) => id !== null)
    const page = { offset: 0, limit: ids.length }
    for (const { evidence, ...finding } of await readFindings(db, run, viewer, { ids }, page))
      findings.set(finding.id, finding)
  }
  return {
    run: headOf(after),
    other: headOf(before),
    notes: [...ground.notes],
    totals: sumOf(byRule),
    byRule,
    total,
    changes: rows.map(({ kind, key, rule, changed, before_id, after_id }) => ({
      kind,
      key,
      rule,
      changed,
      before: findings.get(before_id ?? -1) ?? null,
      after: findings.get(after_id ?? -1) ?? null,
    })),
  }
}

const headOf = ({ id, revision, scope_title, started_at, result_sha256 }: RunRecord) => ({
  id,
  revision,
  scopeTitle: scope_title,
  startedAt: started_at.toISOString(),
  resultSha256: result_sha256,
})

const sumOf = (byRule: Comparison['byRule']): Comparison['totals'] =>
  byRule.reduce(
    (sum, each) => ({
      new: sum.new + each.new,
      gone: sum.gone + each.gone,
      changed: sum.changed + each.changed,
      undecided: sum.undecided + each.undecided,
      same: sum.same + each.same,
    }),
    { new: 0, gone: 0, changed: 0, undecided: 0, same: 0 },
  )
