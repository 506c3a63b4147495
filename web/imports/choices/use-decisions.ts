/** Decisions about a draft, kept in this browser so that a reload loses nothing. */
import { useCallback, useMemo } from 'react'
import type { ImportDraft, InspectedDataset } from '../../../server/api/import-contract.ts'
import { localValue } from '../../lib/local-value.ts'
import { useStore } from '../../lib/store.ts'
import { completed, type Decisions, datasetOf, decisionsFor, firstDecisions } from './decisions.ts'

interface Kept {
  readonly draft: string
  readonly decisions: Decisions
  /** The line of names that its dataset was read with. */
  readonly head?: number
  /** The columns that its coordinates were read from. */
  readonly coordinates?: string
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
    (patch: Partial<Decisions>) => keep([about(draft, { ...decisions, ...patch })]),
    [draft, decisions],
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
      keep(of.map(({ draft, decisions }) => about(draft, { ...decisions, ...patch }))),
  }
}

function decisionsAbout(all: readonly Kept[], draft: ImportDraft): Decisions {
  const own = all.find((each) => each.draft === draft.id)
  const remembered = own?.decisions
  // under another heading the same table has other fields
  const dataset = remembered && datasetOf(draft, remembered)
  if (own && dataset && (own.head ?? 1) !== (dataset.head?.row ?? 1)) return decisionsFor(dataset)
  // from other columns its coordinates may be in another system
  if (own && dataset && (own.coordinates ?? '') !== columnsOf(dataset)) {
    const { crs, axes } = decisionsFor(dataset)
    return { ...completed(own.decisions), crs, axes }
  }
  // what was decided before the delivery was split was about the whole
  const outdated = draft.dataset !== null && remembered?.dataset !== draft.dataset
  return remembered && !outdated ? completed(remembered) : firstDecisions(draft)
}

const about = (draft: ImportDraft, decisions: Decisions): Kept => {
  const dataset = datasetOf(draft, decisions)
  return {
    draft: draft.id,
    decisions,
    head: dataset?.head?.row,
    ...(dataset && { coordinates: columnsOf(dataset) }),
  }
}

const columnsOf = ({ coordinates }: InspectedDataset) => coordinates?.columns.join('\n') ?? ''

const keep = (newest: readonly Kept[]) =>
  kept.set((before) =>
    [
      ...newest,
      ...before.filter((each) => newest.every(({ draft }) => draft !== each.draft)),
    ].slice(0, KEPT),
  )
