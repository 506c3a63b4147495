/** Colours of the states of findings, on the map and on paper. Red belongs to violations alone. */
import type { RuleResult } from '../rules/rule.ts'

export const stateColours: Record<RuleResult, string> = {
  nonconforming: '#D4380D',
  conditional: '#D48806',
  notice: '#3B6EA5',
  undecidable: '#7A8791',
  conforming: '#4A8C3F',
  not_applicable: '#7A8791',
}
