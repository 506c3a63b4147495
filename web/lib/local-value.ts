/** A choice kept in this browser, shared by all components that read it. */
import { createStore, type Store } from './store.ts'

/** Falls back to the default where the browser keeps nothing, as in a private window. */
export function localValue<T>(key: string, initial: T): Store<T> {
  const store = createStore(read(key, initial))
  store.subscribe(() => {
    try {
      localStorage.setItem(key, JSON.stringify(store.get()))
    } catch {
      // storage refused: the choice lasts for this page
    }
  })
  return store
}

function read<T>(key: string, initial: T): T {
  try {
    const text = localStorage.getItem(key)
    if (text === null) return initial
    const kept = JSON.parse(text) as T
    // What was kept before a part came to it gets that part as it begins.
    return isRecord(initial) && isRecord(kept) ? { ...initial, ...kept } : kept
  } catch {
    return initial
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
