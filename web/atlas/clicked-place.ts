/** Where one clicked on the map, until the inspector is closed. */
import type { ClickedPlace } from '../api/features.ts'
import { createStore } from '../lib/store.ts'

export const clickedPlace = createStore<ClickedPlace | null>(null)
