/** One key that works unless a person is typing. */
import { useEffect } from 'react'
import { isTyping } from './use-hotkeys.ts'

export function useHotkey(key: string, run: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== key || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey)
        return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [key, run])
}
