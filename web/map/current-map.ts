/** The map on the page, for what has to speak to it directly: drawing, legend, browser tests. */
import type { Map as MapLibre } from 'maplibre-gl'
import { createStore } from '../lib/store.ts'

declare global {
  interface Window {
    /** For browser tests and the curious; nothing in the product reads it. */
    hegui?: { map: MapLibre }
  }
}

export const currentMap = createStore<MapLibre | null>(null)

currentMap.subscribe(() => {
  const map = currentMap.get()
  if (map) window.hegui = { map }
  else delete window.hegui
})

/** True while clicks belong to a drawing and not to what is drawn. */
export const drawingUnderWay = createStore(false)
