/** The outcome of a rule as far as a viewer may see it, from the stored findings and set-aside rows. */
import { sql } from 'kysely'
import type { LayerId } from '../../../gis-data/layers/index.ts'
import { type RuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { undecidedWords } from '../../../gis-data/rules/reasons.ts'
import type { FindingState, RuleResult } from '../../../gis-data/rules/rule.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { RuleOutcome } from '../../api/contract.ts'
import type { Db } from '../../db/schema.ts'
import { withinSight } from '../findings/within-sight.ts'
import { worstResult } from '../worst-result.ts'

/** `considered`: rows the rule is about; `missing`: layers that would decide it and hold nothing. */
export async function readOutcome(
  db: Db,
  runId: string,
  id: RuleId,
  considered: number,
  missing: readonly LayerId[],
  viewer: Viewer,
): Promise<RuleOutcome> {
  const rule = ruleOf(id)
  const { rows: states } = await sql<{ state: FindingState; count: number; area: number | null }>`
    select state, count(*)::integer as count,
      -- decimal, so that the order in which the areas are met does not matter
      sum(area_m2::numeric)::float8 as area
    from hegui.run_finding
    where run_id = ${runId} and rule = ${id} and ${withinSight(viewer)}
    group by state order by state collate "C"`.execute(db)
  const { rows: reasons } = await sql<{ reason: string; rows: number }>`
    select reason, count(*)::integer as rows
    from hegui.run_set_aside
    where run_id = ${runId} and rule = ${id} and ${withinSight(viewer, { objects: false })}
    group by reason order by reason collate "C"`.execute(db)
  const setAside = reasons.reduce((sum, { rows }) => sum + rows, 0)
  const decided = states.filter(({ state }) => state !== 'undecidable')
  const results: RuleResult[] = states.map(({ state }) => state)
  if (setAside > 0 || missing.length > 0) results.push('undecidable')
  if (considered > setAside) results.push('conforming')
  return {
    id,
    version: rule.version,
    result: worstResult(results),
    considered,
    checked: considered - setAside,
    setAside,
    findings: states.reduce((sum, { count }) => sum + count, 0),
    byState: Object.fromEntries(states.map(({ state, count }) => [state, count])),
    areaM2: decided.reduce((sum, { area }) => sum + (area ?? 0), 0),
    missing: [...missing],
    setAsideReasons: reasons.map(({ reason, rows }) => {
      const { title, titleEn } = undecidedWords(rule, reason)
      return { reason: title, reasonEn: titleEn, rows }
    }),
  }
}
