/** A result state in shape, colour and word, with a count where one is given. */
import { type RuleResult, stateTitles } from '../../../gis-data/rules/rule.ts'
import { useWords } from '../../state/use-language.ts'
import { Mark } from '../../ui/mark.tsx'
import { stateMarks } from './state-marks.ts'

export interface StateWordProps {
  readonly state: RuleResult
  readonly count?: number
  /** Shape and count only; the word becomes the tooltip. */
  readonly short?: boolean
}

export function StateWord({ state, count, short = false }: StateWordProps) {
  const words = useWords()
  const { shape, tone } = stateMarks[state]
  const word = words(stateTitles[state])
  const number = count === undefined ? '' : count.toLocaleString('en-US')
  const text = short ? number : [word, number].filter(Boolean).join(' ')
  return <Mark shape={shape} tone={tone} word={text} title={short ? word : undefined} />
}
