/** What of the help stands open besides the entry in the address. */
import { createStore } from '../lib/store.ts'
import { patchPageState } from './use-page-state.ts'

export const shortcutsOpen = createStore(false)
export const tourOpen = createStore(false)

/** Opens the help at an entry, a search, or its beginning. */
export const openHelp = (entry = 'all'): void => patchPageState({ help: entry })
