/** Decisions about a draft, kept in this browser so that a reload loses nothing. */
import { useCallback, useMemo } from 'react'
import type { ImportDraft } from '../../../server/api/import-contract.ts'
import { localValue } from '../../lib/local-value.ts'
import { useStore } from '../../lib/store.ts'
import { type Decisions, firstDecisions } from './decisions.ts'

interface Kept {
  readonly draft: string
  readonly decisions: Decisions
}

/** Of drafts long gone there is no need to remember what was chosen. */
const KEPT = 12
const kept = localValue<readonly Kept[]>('hegui.importDecisions', [])

export function useDecisions(draft: ImportDraft): {
  readonly decisions: Decisions
  readonly decide: (patch: Partial<Decisions>) => void
} {
  const all = useStore(kept)
  const { id } = draft
  const remembered = all.find((each) => each.draft === id)?.decisions
  // what was decided before the delivery was split was about the whole
  const outdated = draft.dataset !== null && remembered?.dataset !== draft.dataset
  const own = outdated ? undefined : remembered
  const decisions = useMemo(() => own ?? firstDecisions(draft), [own, draft])
  const decide = useCallback(
    (patch: Partial<Decisions>) =>
      kept.set((before) =>
        [
          { draft: id, decisions: { ...decisions, ...patch } },
          ...before.filter((each) => each.draft !== id),
        ].slice(0, KEPT),
      ),
    [id, decisions],
  )
  return { decisions, decide }
}
