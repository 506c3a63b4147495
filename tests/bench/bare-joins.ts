/**
 * For each rule, the barest SQL that computes the same pairs, areas and distances on current rows: no
 * scope, no viewer, no revision, no verdict, no stored findings. What the rule costs beyond it is
 * what we add.
 */
import type { RuleId } from '../../gis-data/rules/index.ts'
import { bareLand } from './bare-land.ts'
import { barePlans } from './bare-plans.ts'
import { bareRural } from './bare-rural.ts'

export const bareJoins: Record<RuleId, readonly string[]> = {
  ...bareLand,
  ...bareRural,
  ...barePlans,
}
