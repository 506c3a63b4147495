/** A delivery's verdict in shape, colour and word. */
import { type Verdict, verdictTitles } from '../../gis-data/rules/delivery/delivery-score.ts'
import { useWords } from '../state/use-language.ts'
import { Mark, type MarkTone } from '../ui/mark.tsx'

const marks: Record<Verdict, { readonly shape: string; readonly tone: MarkTone }> = {
  passed: { shape: '✓', tone: 'green' },
  failed: { shape: '●', tone: 'red' },
  undecided: { shape: '?', tone: 'grey' },
}

export function VerdictWord({ verdict }: { verdict: Verdict }) {
  const words = useWords()
  return <Mark {...marks[verdict]} word={words(verdictTitles[verdict])} />
}
