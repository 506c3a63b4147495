/** The notes that stand on the map, as a sheet is asked to draw them. */
import type { SheetRequest } from '../../server/api/sheet-contract.ts'
import { useKept } from '../api/kept.ts'
import { useViewer } from '../api/viewer.ts'
import { areNotesOn } from '../state/notes-switch.ts'
import { usePageState } from '../state/use-page-state.ts'

export function useShownNotes(): SheetRequest['marks'] {
  const { shown } = usePageState()
  const { data: viewer } = useViewer()
  const mayRead = viewer !== undefined && viewer.role !== 'visitor'
  const { data: notes } = useKept('note', { enabled: mayRead && areNotesOn({ shown }) })
  if (!areNotesOn({ shown })) return []
  return (notes ?? []).map(({ title, body: { colour, geometry } }) => ({ title, colour, geometry }))
}
