/** Shape and tone of every result state; the map uses the same shapes and colours. */
import { stateColours } from '../../../gis-data/drawing/state-colours.ts'
import { worstFirst } from '../../../gis-data/rules/result-order.ts'
import type { FindingState, RuleResult } from '../../../gis-data/rules/rule.ts'
import type { MarkTone } from '../../ui/mark.tsx'

export interface StateMark {
  readonly shape: string
  readonly tone: MarkTone
  /** On the map, where it lies on paper and fills alike. */
  readonly colour: string
}

export const stateMarks: Record<RuleResult, StateMark> = {
  nonconforming: { shape: '●', tone: 'red', colour: stateColours.nonconforming },
  conditional: { shape: '▲', tone: 'amber', colour: stateColours.conditional },
  notice: { shape: '■', tone: 'blue', colour: stateColours.notice },
  undecidable: { shape: '?', tone: 'grey', colour: stateColours.undecidable },
  conforming: { shape: '✓', tone: 'green', colour: stateColours.conforming },
  not_applicable: { shape: '–', tone: 'grey', colour: stateColours.not_applicable },
}

export const isWorse = (a: FindingState, b: FindingState): boolean =>
  worstFirst.indexOf(a) < worstFirst.indexOf(b)
