/** How far a place is covered by a plan: shape, tone and word, never colour alone. */
import { useTranslation } from 'react-i18next'
import type { CoverageStanding } from '../../../server/api/village-contract.ts'
import { Mark, type MarkTone } from '../../ui/mark.tsx'

export const standingMarks: Record<CoverageStanding, { shape: string; tone: MarkTone }> = {
  covered: { shape: '✓', tone: 'green' },
  partial: { shape: '◐', tone: 'amber' },
  pending: { shape: '◔', tone: 'blue' },
  none: { shape: '○', tone: 'grey' },
}

/** What hurts most comes first. */
export const standingsWorstFirst: readonly CoverageStanding[] = [
  'none',
  'pending',
  'partial',
  'covered',
]

export function StandingMark({ standing }: { standing: CoverageStanding }) {
  const { t } = useTranslation()
  return <Mark {...standingMarks[standing]} word={t(`coverage.standing.${standing}`)} />
}
