/** Ctrl+Z or ⌘Z, and Backspace where asked, unless a person is typing. */
import { useEffect, useRef } from 'react'

/** `undo` says whether there was something to take back; then nobody else hears the key. */
export function onUndoKey(undo: () => boolean, { backspace = false } = {}): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    if (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return
    const held = event.ctrlKey || event.metaKey
    const isUndo = held && !event.shiftKey && event.key.toLowerCase() === 'z'
    if (!isUndo && !(backspace && event.key === 'Backspace' && !held)) return
    if (!undo()) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener('keydown', onKeyDown, { capture: true })
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
}

export function useUndoKey(active: boolean, undo: () => boolean): void {
  const latest = useRef(undo)
  latest.current = undo
  useEffect(() => (active ? onUndoKey(() => latest.current()) : undefined), [active])
}
