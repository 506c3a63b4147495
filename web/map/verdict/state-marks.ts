/** Shape and tone of every result state; the map uses the same shapes and colours. */
import type { FindingState, RuleResult } from '../../../gis-data/rules/rule.ts'
import type { MarkTone } from '../../ui/mark.tsx'

export interface StateMark {
  readonly shape: string
  readonly tone: MarkTone
  /** On the map, where it lies on paper and fills alike. */
  readonly colour: string
}

export const stateMarks: Record<RuleResult, StateMark> = {
  nonconforming: { shape: '●', tone: 'red', colour: '#D4380D' },
  conditional: { shape: '▲', tone: 'amber', colour: '#D48806' },
  notice: { shape: '■', tone: 'blue', colour: '#3B6EA5' },
  undecidable: { shape: '?', tone: 'grey', colour: '#7A8791' },
  conforming: { shape: '✓', tone: 'green', colour: '#4A8C3F' },
  not_applicable: { shape: '–', tone: 'grey', colour: '#7A8791' },
}

/** What hurts most comes first. */
export const worstFirst: readonly RuleResult[] = [
  'nonconforming',
  'conditional',
  'undecidable',
  'notice',
  'conforming',
  'not_applicable',
]

export const isWorse = (a: FindingState, b: FindingState): boolean =>
  worstFirst.indexOf(a) < worstFirst.indexOf(b)
