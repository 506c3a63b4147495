/** A polygon drawn to be checked, shared by the button on the map and the panel. */
import type { Polygon } from 'geojson'
import { createStore } from '../lib/store.ts'

export const drawnScope = createStore<Polygon | null>(null)
export const drawingScope = createStore(false)
