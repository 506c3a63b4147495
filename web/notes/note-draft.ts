/** The note under the pen: new, or a kept one being changed. */
import type { LineString, Point, Polygon } from 'geojson'
import type { NoteColour } from '../../gis-data/note-colours.ts'
import type { KeptItem } from '../../server/api/kept-contract.ts'
import { createStore } from '../lib/store.ts'

export type NoteShape = Point | LineString | Polygon
export type NoteShapeKind = 'point' | 'linestring' | 'polygon'

export interface NoteDraft {
  /** Null: a new one. */
  readonly id: string | null
  readonly geometry: NoteShape
  readonly title: string
  readonly text: string
  readonly colour: NoteColour
  readonly shared: boolean
}

export const noteDraft = createStore<NoteDraft | null>(null)
/** What is being drawn for it. */
export const noteDrawing = createStore<NoteShapeKind | null>(null)

export const patchDraft = (patch: Partial<NoteDraft>): void =>
  noteDraft.set((draft) => draft && { ...draft, ...patch })

export const shapeOf = (note: KeptItem<'note'>): NoteShape =>
  note.body.geometry as unknown as NoteShape

/** A new shape, for the draft there is or for a new one. */
export const takeShape = (geometry: NoteShape): void =>
  noteDraft.set((draft) =>
    draft
      ? { ...draft, geometry }
      : { id: null, geometry, title: '', text: '', colour: 'amber', shared: false },
  )

export const changeNote = (note: KeptItem<'note'>): void =>
  noteDraft.set({
    id: note.id,
    geometry: shapeOf(note),
    title: note.title,
    text: note.body.text,
    colour: note.body.colour,
    shared: note.shared,
  })
