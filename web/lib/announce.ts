/** One sentence that is said on the page for a moment, also to screen readers; with what may be done about it. */
import { createStore } from './store.ts'

export interface Offer {
  readonly word: string
  readonly run: () => void
}
export const announced = createStore<{ readonly text: string; readonly offer?: Offer } | null>(null)

const SAID_MS = 3000
/** Long enough to read, to think again and to reach it by keys. */
const OFFERED_MS = 12_000
let timer: ReturnType<typeof setTimeout> | undefined

export function announce(text: string, offer?: Offer): void {
  clearTimeout(timer)
  announced.set(offer ? { text, offer } : { text })
  timer = setTimeout(hush, offer ? OFFERED_MS : SAID_MS)
}

export const hush = (): void => announced.set(null)
