/** Colour of a finding by its state, as an expression on the feature's `state`. */
import type { ExpressionSpecification } from 'maplibre-gl'
import { findingStates } from '../../../gis-data/rules/rule.ts'
import { stateMarks } from '../verdict/state-marks.ts'
import type { MapTokens } from './map-tokens.ts'

const colourOf = (state: (typeof findingStates)[number], { violation }: MapTokens) =>
  state === 'nonconforming' ? violation : stateMarks[state].colour

const byState = (output: (state: (typeof findingStates)[number]) => string) =>
  [
    'match',
    ['get', 'state'],
    ...findingStates.flatMap((state) => [state, output(state)]),
    output('undecidable'),
  ] as unknown as ExpressionSpecification

export const findingColour = (tokens: MapTokens) => byState((state) => colourOf(state, tokens))

export const findingShape = byState((state) => stateMarks[state].shape)

export const findingPattern = (tokens: MapTokens, patternId: (ink: string) => string) =>
  byState((state) => patternId(colourOf(state, tokens)))
