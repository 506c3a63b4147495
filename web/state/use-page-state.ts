/** The address as the one store of shareable state. */
import { useSyncExternalStore } from 'react'
import { formatPageState, type PageState, parsePageState } from './page-state.ts'

const CHANGED = ['popstate', 'pushState', 'replaceState', 'hegui:state'] as const

let parsedFrom: string | null = null
let parsed: PageState = parsePageState('')

/** The state in the address now; the same object until the address changes. */
export function pageState(): PageState {
  const { search } = window.location
  if (search !== parsedFrom) {
    parsedFrom = search
    parsed = parsePageState(search)
  }
  return parsed
}

/** Changes the address in place; `step` makes a step that the back button undoes. */
export function patchPageState(patch: Partial<PageState>, { step = false } = {}): void {
  const { pathname, search } = window.location
  const next = formatPageState({ ...pageState(), ...patch })
  if (next === search) return
  const address = `${pathname}${next}`
  if (step) window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
  window.dispatchEvent(new Event('hegui:state'))
}

/** Address of another page that keeps the state of this one. */
export const pageAddress = (path: string, patch: Partial<PageState> = {}): string =>
  `${path}${formatPageState({ ...pageState(), ...patch })}`

export const usePageState = (): PageState => useSyncExternalStore(subscribe, pageState)

function subscribe(listener: () => void): () => void {
  for (const name of CHANGED) window.addEventListener(name, listener)
  return () => {
    for (const name of CHANGED) window.removeEventListener(name, listener)
  }
}
