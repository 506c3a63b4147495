/** Esc closes the thing opened last: handlers form a stack and only the topmost is asked. */
import { useEffect, useRef } from 'react'

/**
 * Menus, lists and the tour of the component library close themselves and don't say so to the event;
 * those on their way out are done. Its dialogs would too: they get `keyboard={false}` and close by this.
 */
const OPEN_POPUP = ['dropdown', 'select-dropdown', 'popover', 'tour']
  .map((kind) => `.ant-${kind}:not(.ant-${kind}-hidden, [class*="-leave"])`)
  .join(',')

const stack: (() => void)[] = []

function onKeyDown(event: KeyboardEvent) {
  if (event.key !== 'Escape' || event.defaultPrevented) return
  const top = stack.at(-1)
  if (!top || document.querySelector(OPEN_POPUP)) return
  event.preventDefault()
  top()
}

export function useEscape(active: boolean, close: () => void): void {
  const latest = useRef(close)
  latest.current = close
  useEffect(() => {
    if (!active) return
    const handler = () => latest.current()
    if (stack.length === 0) window.addEventListener('keydown', onKeyDown)
    stack.push(handler)
    return () => {
      stack.splice(stack.indexOf(handler), 1)
      if (stack.length === 0) window.removeEventListener('keydown', onKeyDown)
    }
  }, [active])
}
