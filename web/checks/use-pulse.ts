/** One slow pulse when something is opened, then still; none where motion is unwelcome. */
import { useEffect, useState } from 'react'

/** 0 before and after; the style's own transition does the movement between the steps. */
export function usePulse(of: unknown): number {
  const [pulse, setPulse] = useState(0)
  useEffect(() => {
    if (of === null || of === undefined) return
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const timers = [
      setTimeout(() => setPulse(0.05), 650),
      setTimeout(() => setPulse(1), 720),
      setTimeout(() => setPulse(0), 1800),
    ]
    return () => {
      for (const timer of timers) clearTimeout(timer)
      setPulse(0)
    }
  }, [of])
  return pulse
}
