/** Keeps maps on one place: whichever is moved, the others follow at once. */
import type { Map as MapLibre } from 'maplibre-gl'

/** Returns what unlinks them. */
export function linkCameras(maps: readonly MapLibre[]): () => void {
  let following = false
  const links = maps.map((map) => {
    const lead = () => {
      if (following) return
      following = true
      for (const other of maps) if (other !== map) other.jumpTo(cameraOf(map))
      following = false
    }
    map.on('move', lead)
    return () => map.off('move', lead)
  })
  return () => {
    for (const unlink of links) unlink()
  }
}

export const cameraOf = (map: MapLibre) => ({
  center: map.getCenter(),
  zoom: map.getZoom(),
  bearing: map.getBearing(),
  pitch: map.getPitch(),
})
