/** One click on the map that is taken as a point; Esc ends it. */
import type { Point } from 'geojson'
import type { MapMouseEvent } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import { useStore } from '../../lib/store.ts'
import { useEscape } from '../../lib/use-escape.ts'
import { roundedDegrees } from '../coordinates/rounded-degrees.ts'
import { currentMap, drawingUnderWay } from '../current-map.ts'
import { firstCorner, takeFirstCorner } from './first-corner.ts'
import { onSpace } from './on-space.ts'

export interface PointPick {
  readonly active: boolean
  readonly onPick: (point: Point) => void
  readonly onCancel: () => void
}

export function usePointPick(options: PointPick): void {
  const { active } = options
  const map = useStore(currentMap)
  const corner = useStore(firstCorner)
  const latest = useRef(options)
  latest.current = options
  useEscape(active, () => latest.current.onCancel())

  useEffect(() => {
    if (!active || !map) return
    const pick = ({ lng, lat }: { lng: number; lat: number }) =>
      latest.current.onPick({
        type: 'Point',
        coordinates: [roundedDegrees(lng), roundedDegrees(lat)],
      })
    const waiting = takeFirstCorner(corner)
    if (waiting) {
      pick(waiting)
      return
    }
    drawingUnderWay.set(true)
    const onClick = ({ lngLat }: MapMouseEvent) => {
      // behind the map's own handling, which would take the click for a question
      setTimeout(() => pick(lngLat))
    }
    map.on('click', onClick)
    const stopSpace = onSpace(map, () => pick(map.getCenter()))
    return () => {
      map.off('click', onClick)
      stopSpace()
      drawingUnderWay.set(false)
    }
  }, [active, map, corner])
}
