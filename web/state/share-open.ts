/** Whether the panel for sharing stands open: its button, a key and the menu of a place open it. */
import { createStore } from '../lib/store.ts'

export const shareOpen = createStore(false)
