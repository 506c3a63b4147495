/** 五规: which units the five plans cover, and where the plans contradict each other. */
import '../i18n/village-words.ts'
import { useParams } from 'wouter'
import { ConflictsView } from './conflicts-view.tsx'
import { CoverageView } from './coverage/coverage-view.tsx'

export function PlansPage() {
  const { pair, plan } = useParams<{ pair?: string; plan?: string }>()
  if (pair !== 'coverage') return <ConflictsView />
  return <CoverageView plan={plan && /^\d+$/.test(plan) ? Number(plan) : null} />
}
