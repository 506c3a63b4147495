/** Decisions about a draft, kept in this browser so that a reload loses nothing. */
import { useCallback, useMemo } from 'react'
import type { ImportDraft } from '../../../server/api/import-contract.ts'
import { localValue } from '../../lib/local-value.ts'
import { useStore } from '../../lib/store.ts'
import { completed, type Decisions, firstDecisions } from './decisions.ts'

interface Kept {
  readonly draft: string
  readonly decisions: Decisions
}

/** Of drafts long gone there is no need to remember what was chosen; a delivery may be sixty. */
const KEPT = 80
const kept = localValue<readonly Kept[]>('hegui.importDecisions', [])

export function useDecisions(draft: ImportDraft): {
  readonly decisions: Decisions
  readonly decide: (patch: Partial<Decisions>) => void
} {
  const all = useStore(kept)
  const decisions = useMemo(() => decisionsAbout(all, draft), [all, draft])
  const decide = useCallback(
    (patch: Partial<Decisions>) =>
      keep([{ draft: draft.id, decisions: { ...decisions, ...patch } }]),
    [draft.id, decisions],
  )
  return { decisions, decide }
}

export interface Decided {
  readonly draft: ImportDraft
  readonly decisions: Decisions
}

/** Of several drafts, in their order; `decide` takes the same for each of those named. */
export function useDecisionsOf(drafts: readonly ImportDraft[]): {
  readonly decided: readonly Decided[]
  readonly decide: (of: readonly Decided[], patch: Partial<Decisions>) => void
} {
  const all = useStore(kept)
  return {
    decided: drafts.map((draft) => ({ draft, decisions: decisionsAbout(all, draft) })),
    decide: (of, patch) =>
      keep(
        of.map(({ draft, decisions }) => ({
          draft: draft.id,
          decisions: { ...decisions, ...patch },
        })),
      ),
  }
}

function decisionsAbout(all: readonly Kept[], draft: ImportDraft): Decisions {
  const remembered = all.find((each) => each.draft === draft.id)?.decisions
  // what was decided before the delivery was split was about the whole
  const outdated = draft.dataset !== null && remembered?.dataset !== draft.dataset
  return remembered && !outdated ? completed(remembered) : firstDecisions(draft)
}

const keep = (newest: readonly Kept[]) =>
  kept.set((before) =>
    [
      ...newest,
      ...before.filter((each) => newest.every(({ draft }) => draft !== each.draft)),
    ].slice(0, KEPT),
  )
