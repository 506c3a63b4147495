/** The findings that one run has and another lacks, most severe first. */
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { ImportEffect } from '../../api/import-contract.ts'
import type { Db } from '../../db/schema.ts'
import { changePairs, countChanges, readChanges } from '../compare/change-rows.ts'
import { type Side, sharedGround } from '../compare/shared-ground.ts'
import { readFindings } from '../findings/read-findings.ts'
import type { RunRecord } from '../run/run-records.ts'
import { viewRun } from '../run/view-run.ts'

const LISTED = 500
/** Of which the most severe are listed. */
const LOOKED_AT = 50_000

export async function effectOf(
  db: Db,
  after: RunRecord,
  before: RunRecord,
  viewer: Viewer,
): Promise<Omit<ImportEffect, 'baseRevision'>> {
  const sideOf = async (run: RunRecord): Promise<Side> => ({
    run,
    outcomes: (await viewRun(db, run, viewer)).rules,
  })
  const [now, then] = [await sideOf(after), await sideOf(before)]
  const ground = sharedGround(now, then)
  const pairs = changePairs(now, then, ground, viewer)
  const byRule = (await countChanges(db, pairs))
    .map(({ rule, new: appearing, gone: vanishing, changed }) => ({
      rule,
      appearing,
      vanishing,
      changed,
    }))
    .filter(({ appearing, vanishing, changed }) => appearing + vanishing + changed > 0)
  const sum = (of: 'appearing' | 'vanishing' | 'changed') =>
    byRule.reduce((total, each) => total + each[of], 0)
  const page = { offset: 0, limit: LOOKED_AT }
  const fresh = (await readChanges(db, pairs, { ...page, kind: 'new' })).rows
  const gone = (await readChanges(db, pairs, { ...page, kind: 'gone' })).rows
  return {
    rules: ground.rules.length,
    appearing: sum('appearing'),
    vanishing: sum('vanishing'),
    changed: sum('changed'),
    byRule,
    appearingFindings: await findingsOf(db, after, viewer, fresh, 'after_id'),
    vanishingFindings: await findingsOf(db, before, viewer, gone, 'before_id'),
  }
}

type Changed = Awaited<ReturnType<typeof readChanges>>['rows'][number]

async function findingsOf(
  db: Db,
  run: RunRecord,
  viewer: Viewer,
  rows: readonly Changed[],
  column: 'after_id' | 'before_id',
): Promise<ImportEffect['appearingFindings']> {
  const severityOf = ({ rule }: Changed) => (isRuleId(rule) ? ruleOf(rule).severity : 'S4')
  const listed = [...rows]
    .sort((a, b) => severityOf(a).localeCompare(severityOf(b)))
    .slice(0, LISTED)
  const ids = listed.map((row) => row[column]).filter((id) => id !== null)
  const findings = await readFindings(
    db,
    run,
    viewer,
    { ids },
    { offset: 0, limit: LISTED, evidence: true },
  )
  return findings
    .map(({ key, rule, state, severity, subjectName, unitName, evidence }) => ({
      key,
      rule,
      state,
      severity,
      subjectTitle: subjectName,
      unit: unitName,
      geometry: evidence === null ? null : JSON.parse(evidence),
    }))
    .sort((a, b) => a.severity.localeCompare(b.severity) || (a.key < b.key ? -1 : 1))
}
