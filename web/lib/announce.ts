/** One sentence that is said on the page for a moment, also to screen readers. */
import { createStore } from './store.ts'

export const announced = createStore<{ readonly text: string } | null>(null)

const SAID_MS = 3000
let timer: ReturnType<typeof setTimeout> | undefined

export function announce(text: string): void {
  clearTimeout(timer)
  announced.set({ text })
  timer = setTimeout(() => announced.set(null), SAID_MS)
}
