/** Shows or hides layers, writing only what differs from the catalogue's start. */
import type { KnownLayer } from '../../map/drawn-layers.ts'
import { pageState, patchPageState } from '../../state/use-page-state.ts'

export function showLayers(entries: readonly KnownLayer[], visible: boolean): void {
  const shown = { ...pageState().shown }
  for (const { layer } of entries) {
    if (layer.visibleAtStart === visible) delete shown[layer.id]
    else shown[layer.id] = visible
  }
  patchPageState({ shown })
}
