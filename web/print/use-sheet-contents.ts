/** What a sheet is asked to show: the layers, findings and revision of the map as it is now. */
import type { SheetContents } from '../../server/api/sheet-contract.ts'
import { useImagery } from '../api/imagery.ts'
import { useLayerSummaries } from '../api/layers.ts'
import { useStore } from '../lib/store.ts'
import { isShown, knownLayers } from '../map/drawn-layers.ts'
import { isPictureShown } from '../map/drawn-pictures.ts'
import { mapFilters } from '../state/map-filters.ts'
import { useLanguage } from '../state/use-language.ts'
import { usePageState } from '../state/use-page-state.ts'
import { dated, sheetDraft } from './sheet-draft.ts'
import { useShownNotes } from './use-shown-notes.ts'

type Contents = Omit<SheetContents, 'paper' | 'orientation' | 'format'> & { readonly format: 'pdf' }

/** `proposed`: the title where none was written. */
export function useSheetContents(proposed: string): Contents {
  const state = usePageState()
  const language = useLanguage()
  const { layers } = useLayerSummaries()
  const { text, grid, withFindings, withNotes } = useStore(sheetDraft)
  const imagery = useImagery()
  const notes = useShownNotes()
  const pictures = imagery
    .filter((picture) => isPictureShown(picture, state))
    .toReversed()
    .map(({ id }) => ({ id, opacity: (state.opacity[id] ?? 100) / 100 }))
  const filters = mapFilters(state)
  const shown = knownLayers(layers)
    .filter((entry) => entry.summary.tiles !== null && isShown(entry, state))
    .map(({ layer: { id } }) => {
      const filter = filters.find((each) => each?.layer === id)?.text
      return { id, opacity: (state.opacity[id] ?? 100) / 100, ...(filter && { filter }) }
    })
  const { run, rule, state: narrowed, within, fit, revision } = state
  const findings =
    run !== null && withFindings
      ? {
          run,
          ...(rule !== null && { rule }),
          ...(narrowed !== null && { state: narrowed }),
          ...(within !== null && { unit: within }),
          ...(fit !== null && { fit }),
        }
      : undefined
  return {
    language,
    grid,
    text: dated(text.title.trim() === '' ? { ...text, title: proposed } : text),
    layers: shown,
    pictures,
    marks: withNotes ? notes : [],
    format: 'pdf',
    ...(findings && { findings }),
    ...(revision !== null && { revision }),
  }
}
