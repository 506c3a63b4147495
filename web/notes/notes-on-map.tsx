/** Lays notes on the map whichever panel is open, and opens the one that is clicked. */
import { useMemo } from 'react'
import { useKept } from '../api/kept.ts'
import { useViewer } from '../api/viewer.ts'
import { useStore } from '../lib/store.ts'
import { useClickClaim } from '../map/click-claims.ts'
import { useOverlay } from '../map/overlays.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { areNotesOn } from '../state/notes-switch.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { noteDraft, shapeOf } from './note-draft.ts'
import { noteLayers, notesOverlay } from './notes-overlay.ts'

const NEW = 'new'

export function NotesOnMap() {
  const { night, note, shown, panel } = usePageState()
  const { data: viewer } = useViewer()
  const { data: notes } = useKept('note', {
    enabled: viewer !== undefined && viewer.role !== 'visitor',
  })
  const draft = useStore(noteDraft)
  const visible = areNotesOn({ shown }) || panel === 'notes'
  const drawn = useMemo(() => {
    if (!visible) return []
    const kept = (notes ?? []).filter(({ id }) => id !== draft?.id)
    const list = kept.map((item) => ({
      id: item.id,
      title: item.title,
      colour: item.body.colour,
      geometry: shapeOf(item),
    }))
    return draft ? [...list, { ...draft, id: draft.id ?? NEW }] : list
  }, [visible, notes, draft])
  const open = draft ? (draft.id ?? NEW) : note
  const overlay = useMemo(
    () => (drawn.length > 0 ? notesOverlay(drawn, open, mapTokens[night ? 'night' : 'day']) : null),
    [drawn, open, night],
  )
  useOverlay('notes', overlay)

  useClickClaim(({ target, point }) => {
    const layers = noteLayers.filter((id) => target.getLayer(id))
    if (layers.length === 0) return false
    const [hit] = target.queryRenderedFeatures(point, { layers })
    const id = hit?.properties.id as string | undefined
    if (!id || id === NEW) return false
    patchPageState({ note: id, panel: 'notes' })
    return true
  })
  return null
}
