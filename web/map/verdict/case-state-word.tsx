/** A state of a case in shape, colour and word. */
import { type CaseState, caseStateTitles } from '../../../gis-data/cases/case-states.ts'
import { useWords } from '../../state/use-language.ts'
import { Mark, type MarkTone } from '../../ui/mark.tsx'

// Red is for violations alone: a case that is confirmed is one, its other states are work.
const marks: Record<CaseState, { readonly shape: string; readonly tone: MarkTone }> = {
  to_verify: { shape: '○', tone: 'grey' },
  confirmed: { shape: '●', tone: 'red' },
  false_alarm: { shape: '✕', tone: 'grey' },
  historic: { shape: '◷', tone: 'blue' },
  rectifying: { shape: '▲', tone: 'amber' },
  review: { shape: '◐', tone: 'blue' },
  closed: { shape: '✓', tone: 'green' },
  exempted: { shape: '◇', tone: 'blue' },
}

export function CaseStateWord({ state }: { state: CaseState }) {
  const words = useWords()
  const { shape, tone } = marks[state]
  return <Mark shape={shape} tone={tone} word={words(caseStateTitles[state])} />
}
