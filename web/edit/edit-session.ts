/** The edit under way, kept while one looks at another panel: what it is so far, and the steps to it. */
import type { Layer } from '../../gis-data/catalogue.ts'
import type { FeatureRecord } from '../../server/api/contract.ts'
import type { Edit } from '../../server/api/edit-contract.ts'
import { createStore } from '../lib/store.ts'
import { markUnsaved } from '../state/unsaved-work.ts'
import type { CornerAt, Shape } from './shape/corners.ts'
import { newWork, type Origins, type Work, type WorkFeature, withFeature, workOn } from './work.ts'

export const editTools = ['reshape', 'move', 'hole', 'split', 'merge', 'draw'] as const
export type EditTool = (typeof editTools)[number]

export interface EditSession {
  readonly layer: Layer
  readonly origins: Origins
  readonly work: Work
  readonly past: readonly Work[]
  readonly future: readonly Work[]
  /** Which of the features is looked at. */
  readonly active: number
  readonly tool: EditTool
  readonly corner: CornerAt | null
  /** Corners that neighbours share move in them too. */
  readonly together: boolean
  /** What went wrong with the last step, told beside the tools. */
  readonly fault: unknown
}

export const editSession = createStore<EditSession | null>(null)
editSession.subscribe(() => markUnsaved('edit', (editSession.get()?.past.length ?? 0) > 0))

/** The active feature's shape while it is being dragged. */
export const draggedShape = createStore<Shape | null>(null)

/** The last edit that was saved, until another one begins. */
export interface EditOutcome {
  readonly edit: Edit
  readonly layer: Layer
  /** Of the features, by operation. */
  readonly names: readonly string[]
  /** The check that followed, and the earlier one that it is compared with. */
  readonly check: { readonly run: string; readonly base: string | null } | null
  /** Why there is no such check. */
  readonly fault: unknown
  /** The changeset that took it back. */
  readonly undone: number | null
}
export const editOutcome = createStore<EditOutcome | null>(null)

const MOST_STEPS = 200

function begin(layer: Layer, origins: Origins, work: Work, tool: EditTool): void {
  editOutcome.set(null)
  draggedShape.set(null)
  editSession.set({
    layer,
    origins,
    work,
    past: [],
    future: [],
    active: 0,
    tool,
    corner: null,
    together: false,
    fault: null,
  })
}

export const beginEdit = (layer: Layer, record: FeatureRecord) =>
  begin(layer, { [record.fid]: record }, workOn(record), 'reshape')

export const beginNew = (layer: Layer) =>
  begin(layer, {}, newWork, layer.geometry ? 'draw' : 'reshape')

export const patchSession = (patch: Partial<EditSession>) =>
  editSession.set((session) => session && { ...session, ...patch })

/** A step that can be taken back. */
export function takeStep(step: (work: Work) => Work, patch: Partial<EditSession> = {}): void {
  draggedShape.set(null)
  editSession.set((session) => {
    if (!session) return session
    const work = step(session.work)
    const past = [...session.past, session.work].slice(-MOST_STEPS)
    return { ...session, fault: null, ...patch, work, past, future: [] }
  })
}

/** What belongs to the step just taken and came later; dropped where another step came in between. */
export const amendStep = (taken: Work, work: Work, origins: Origins): void =>
  editSession.set((session) => (session?.work === taken ? { ...session, work, origins } : session))

/** The shape of the feature looked at becomes another. */
export const reshape = (shape: Shape, patch: Partial<EditSession> = {}) =>
  takeStep((work) => withFeature(work, editSession.get()?.active ?? 0, { shape }), patch)

/** Called when a field is left, so that a word is one step. */
export function typeValue(name: string, value: WorkFeature['values'][string]): void {
  const session = editSession.get()
  if (!session) return
  const values = { ...session.work.features[session.active]!.values, [name]: value }
  takeStep((work) => withFeature(work, session.active, { values }))
}

export function undoStep(): void {
  travel((session) => {
    const work = session.past.at(-1)
    return (
      work && { work, past: session.past.slice(0, -1), future: [session.work, ...session.future] }
    )
  })
}

export function redoStep(): void {
  travel((session) => {
    const [work, ...future] = session.future
    return work && { work, past: [...session.past, session.work], future }
  })
}

function travel(
  to: (session: EditSession) => Pick<EditSession, 'work' | 'past' | 'future'> | undefined,
): void {
  draggedShape.set(null)
  editSession.set((session) => {
    const next = session && to(session)
    if (!session || !next) return session
    const active = Math.min(session.active, next.work.features.length - 1)
    return { ...session, ...next, active, corner: null, fault: null }
  })
}

export function endSession(): void {
  draggedShape.set(null)
  editSession.set(null)
}
