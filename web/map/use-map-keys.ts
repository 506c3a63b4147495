/**
 * Keys of the map beyond the library's own: Enter asks what lies at its middle, and keys pressed
 * while nothing else has the focus are the map's.
 */
import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import { calm } from './calm.ts'
import { drawingUnderWay } from './current-map.ts'

/** px, as the library does. */
const PAN = 100
const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-PAN, 0],
  ArrowRight: [PAN, 0],
  ArrowUp: [0, -PAN],
  ArrowDown: [0, PAN],
}
const zooms: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1 }

export function useMapKeys(map: MapLibre | null, onMiddle: () => void): void {
  const latest = useRef(onMiddle)
  latest.current = onMiddle
  useEffect(() => {
    if (!map) return
    const canvas = map.getCanvas()
    canvas.dataset.part = 'map'
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target } = event
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const isHere = target === canvas
      if (!isHere && target !== document.body) return
      if (key === 'Enter' && isHere && !drawingUnderWay.get()) {
        event.preventDefault()
        latest.current()
      } else if (!isHere && handOn(map, event)) {
        event.preventDefault()
        canvas.focus({ preventScroll: true })
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [map])
}

/** The first of them; the next ones reach the map by themselves. */
function handOn(map: MapLibre, { key, shiftKey }: KeyboardEvent): boolean {
  const duration = calm() ? 0 : 300
  const pan = pans[key]
  const zoom = zooms[key]
  if (pan && !shiftKey) map.panBy([...pan], { duration })
  else if (zoom !== undefined) map.zoomTo(map.getZoom() + zoom, { duration })
  else if (key === 'ContextMenu' || (key === 'F10' && shiftKey))
    map.getCanvas().dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }))
  else return false
  return true
}
