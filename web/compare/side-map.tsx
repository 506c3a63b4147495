/** A map beside the map: the same place, with the layers and the revision of its side. */
import { Map as MapElement } from '@vis.gl/react-maplibre'
import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { applyStyle } from '../map/apply-style.ts'
import { fadeMs } from '../map/calm.ts'
import { mapLibrary } from '../map/map-library.ts'
import { mapOptions } from '../map/map-options.ts'
import { supplyPatterns } from '../map/pattern/supply-patterns.ts'
import type { Side } from '../state/beside.ts'
import { cameraOf, linkCameras } from './linked-cameras.ts'
import { useSideStyle } from './use-side-style.ts'

export interface SideMapProps {
  readonly main: MapLibre
  readonly side: Side
  /** Whether it may be moved itself; else it only follows. */
  readonly interactive: boolean
}

export function SideMap({ main, side, interactive }: SideMapProps) {
  const style = useSideStyle(side)
  const [map, setMap] = useState<MapLibre | null>(null)
  useEffect(() => {
    if (map) applyStyle(map, style)
  }, [map, style])
  useEffect(() => {
    if (!map) return
    map.jumpTo(cameraOf(main))
    const unlink = linkCameras([main, map])
    const stop = supplyPatterns(map)
    return () => {
      unlink()
      stop()
    }
  }, [map, main])
  const { center, ...camera } = cameraOf(main)
  return (
    <MapElement
      {...mapOptions}
      fadeDuration={fadeMs()}
      mapLib={mapLibrary}
      initialViewState={{ ...camera, longitude: center.lng, latitude: center.lat }}
      interactive={interactive}
      onLoad={({ target }) => setMap(target)}
    />
  )
}
