/** Draws while active; clicks then belong to the drawing, and Esc ends it. */
import type { Position } from 'geojson'
import { useEffect, useRef } from 'react'
import { useStore } from '../../lib/store.ts'
import { useEscape } from '../../lib/use-escape.ts'
import { usePageState } from '../../state/use-page-state.ts'
import { currentMap, drawingUnderWay } from '../current-map.ts'
import { mapTokens } from '../style/map-tokens.ts'
import { firstCorner, takeFirstCorner } from './first-corner.ts'
import type { DrawnGeometry, DrawnShape } from './start-drawing.ts'

export interface DrawingOptions {
  readonly active: boolean
  readonly shape: DrawnShape
  readonly onFinish: (geometry: DrawnGeometry) => void
  readonly onCancel: () => void
  readonly onChange?: (geometry: DrawnGeometry) => void
  readonly snap?: ((position: Position) => Position | null) | undefined
}

export function useDrawing(options: DrawingOptions): void {
  const { active, shape } = options
  const map = useStore(currentMap)
  const { night } = usePageState()
  const corner = useStore(firstCorner)
  const latest = useRef(options)
  latest.current = options
  useEscape(active, () => latest.current.onCancel())

  useEffect(() => {
    if (!active || !map) return
    let ended = false
    let end: (() => void) | null = null
    drawingUnderWay.set(true)
    void import('./start-drawing.ts').then(({ startDrawing }) => {
      if (ended) return
      end = startDrawing({
        map,
        shape,
        from: takeFirstCorner(corner),
        colour: mapTokens[night ? 'night' : 'day'].accent,
        snap: latest.current.snap && ((position) => latest.current.snap?.(position) ?? null),
        onChange: (geometry) => latest.current.onChange?.(geometry),
        // after the click that closed it, so that the map does not take it for a question
        onFinish: (geometry) => setTimeout(() => latest.current.onFinish(geometry)),
      })
    })
    return () => {
      ended = true
      end?.()
      drawingUnderWay.set(false)
    }
  }, [active, map, shape, night, corner])
}
