/** Keys that work unless a person is typing, all heard by one listener. */
import { useEffect, useRef } from 'react'

export const isTyping = ({ target }: KeyboardEvent): boolean => {
  const element = target as HTMLElement
  return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName)
}

/** By `KeyboardEvent.key`, small letters. */
export function useHotkeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const run = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!run || isTyping(event) || document.querySelector(OPEN_DIALOG)) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** What has the page to itself hears its own keys. */
const OPEN_DIALOG = '.ant-modal-wrap:not([style*="display: none"]),.ant-tour'
