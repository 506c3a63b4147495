/** The order of findings in every list: what weighs most first, then the larger. */
import { type RawBuilder, sql } from 'kysely'
import { ruleIds, ruleOf } from '../../../gis-data/rules/index.ts'
import { findingStates, type Rule, severities } from '../../../gis-data/rules/rule.ts'

/** Rule and state, by severity, as the columns of a finding spell them. */
const bySeverity = severities.map((severity) =>
  ruleIds.flatMap((id) => {
    const rule: Rule = ruleOf(id)
    return findingStates
      .filter((state) => (rule.severityByState?.[state] ?? rule.severity) === severity)
      .map((state) => `${id} ${state}`)
  }),
)

/**
 * For `order by`, over the columns of a finding; total. What could not be judged comes after all that
 * was, since nobody knows whether it weighs anything. Areas are compared as they are printed, so that
 * both engines put alike first.
 */
export const gravestFirst: RawBuilder<unknown> = sql`
  state = 'undecidable',
  case ${sql.join(
    bySeverity.map(
      (kinds, rank) => sql`when rule || ' ' || state = any(${kinds}::text[]) then ${rank}::integer`,
    ),
    sql` `,
  )} end,
  round(area_m2::numeric, 2) desc nulls last,
  rule collate "C", subject_layer collate "C", subject_id, object_layer collate "C", object_id`
