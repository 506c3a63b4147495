/** Draws what a note is about: one click for a point, corners for a line or an area. */
import { useEffect } from 'react'
import { useStore } from '../lib/store.ts'
import { useDrawing } from '../map/draw/use-drawing.ts'
import { usePointPick } from '../map/draw/use-point-pick.ts'
import { type NoteShape, noteDrawing, takeShape } from './note-draft.ts'

export function useNoteDrawing(): void {
  const kind = useStore(noteDrawing)
  const onCancel = () => noteDrawing.set(null)
  const take = (shape: NoteShape) => {
    noteDrawing.set(null)
    takeShape(shape)
  }
  usePointPick({ active: kind === 'point', onPick: take, onCancel })
  useDrawing({
    active: kind === 'linestring' || kind === 'polygon',
    shape: kind === 'linestring' ? 'linestring' : 'polygon',
    onFinish: take,
    onCancel,
  })
  useEffect(() => () => noteDrawing.set(null), [])
}
