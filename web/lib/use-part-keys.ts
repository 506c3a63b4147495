/** F6 goes to the next part of the page, Shift+F6 to the one before, as in office programs. */
import { useEffect } from 'react'

/** Marks a part: what takes the focus, in the order of the page. */
const PART = '[data-part]'
const DIALOG = '.ant-modal-wrap:not([style*="display: none"]),.ant-tour'

export function usePartKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return
      if (event.defaultPrevented || document.querySelector(DIALOG)) return
      const parts = [...document.querySelectorAll<HTMLElement>(PART)].filter(
        (part) => part.getClientRects().length > 0,
      )
      if (parts.length === 0) return
      event.preventDefault()
      const here = parts.findIndex((part) => part.contains(document.activeElement))
      const step = event.shiftKey ? -1 : 1
      const next = here === -1 && step === -1 ? parts.length - 1 : here + step
      parts.at(next % parts.length)?.focus()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
