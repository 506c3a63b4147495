/** Space points at the middle of the map, unless a button or a field has the key. */
import type { Map as MapLibre } from 'maplibre-gl'

export function onSpace(map: MapLibre, run: () => void): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target } = event
    if (key !== ' ' || (target !== document.body && target !== map.getCanvas())) return
    event.preventDefault()
    if (event.repeat) return
    map.getCanvas().focus({ preventScroll: true })
    run()
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}
