/** Colour of a finding by its state, as an expression on the feature's `state`. */
import type { ExpressionSpecification } from 'maplibre-gl'
import { type FindingState, findingStates } from '../../../gis-data/rules/rule.ts'
import { stateMarks } from '../verdict/state-marks.ts'
import type { MapTokens } from './map-tokens.ts'

export const colourOfState = (state: FindingState, { violation }: MapTokens): string =>
  state === 'nonconforming' ? violation : stateMarks[state].colour

const byState = (output: (state: FindingState) => string) =>
  [
    'match',
    ['get', 'state'],
    ...findingStates.flatMap((state) => [state, output(state)]),
    output('undecidable'),
  ] as unknown as ExpressionSpecification

export const findingColour = (tokens: MapTokens) => byState((state) => colourOfState(state, tokens))

export const findingShape = byState((state) => stateMarks[state].shape)

export const findingPattern = (tokens: MapTokens, patternId: (ink: string) => string) =>
  byState((state) => patternId(colourOfState(state, tokens)))
