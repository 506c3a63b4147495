/** Where one asked for the menu: a right click on the map, or its key while the map has the focus. */
import type { MapMouseEvent } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { useStore } from '../../lib/store.ts'
import { currentMap, drawingUnderWay } from '../../map/current-map.ts'

export interface AskedPlace {
  readonly lng: number
  readonly lat: number
  readonly zoom: number
  /** px from the upper left of the map. */
  readonly x: number
  readonly y: number
}

/** Some browsers send a click of the right button after the key. */
const ECHO_MS = 500
const RIGHT = 2

export function useAskedPlace(): readonly [AskedPlace | null, () => void] {
  const map = useStore(currentMap)
  const [asked, setAsked] = useState<AskedPlace | null>(null)

  useEffect(() => {
    if (!map) return
    let byKeyAt = Number.NEGATIVE_INFINITY
    const ask = (point: { x: number; y: number }) => {
      const { lng, lat } = map.unproject([point.x, point.y])
      setAsked({ lng, lat, zoom: map.getZoom(), x: point.x, y: point.y })
    }
    const onMenu = (event: MapMouseEvent) => {
      event.preventDefault()
      const isEcho = event.originalEvent.button !== RIGHT && performance.now() - byKeyAt < ECHO_MS
      if (drawingUnderWay.get() || isEcho) return
      ask(event.point)
    }
    const onKey = (event: KeyboardEvent) => {
      const isMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
      if (!isMenu || drawingUnderWay.get()) return
      event.preventDefault()
      byKeyAt = performance.now()
      const { clientWidth, clientHeight } = map.getCanvas()
      ask({ x: clientWidth / 2, y: clientHeight / 2 })
    }
    const canvas = map.getCanvas()
    // the map also moves when a panel beside it opens or closes
    const close = ({ originalEvent }: { originalEvent?: unknown }) => {
      if (originalEvent) setAsked(null)
    }
    map.on('contextmenu', onMenu)
    map.on('movestart', close)
    canvas.addEventListener('keydown', onKey)
    return () => {
      map.off('contextmenu', onMenu)
      map.off('movestart', close)
      canvas.removeEventListener('keydown', onKey)
    }
  }, [map])

  return [asked, () => setAsked(null)]
}
