/** One drawing on the map with terra-draw, loaded when first used. */
import type { LineString, Polygon, Position } from 'geojson'
import type { Map as MapLibre } from 'maplibre-gl'
import {
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawLineStringMode,
  TerraDrawModeUndoRedo,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
} from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'
import { onUndoKey } from '../../lib/undo-key.ts'
import { DEGREE_DECIMALS } from '../coordinates/rounded-degrees.ts'
import { onSpace } from './on-space.ts'

/** A circle is drawn from its middle, a rectangle from corner to corner; both end as polygons. */
export type DrawnShape = 'polygon' | 'linestring' | 'rectangle' | 'circle'
export type DrawnGeometry = Polygon | LineString
type Hex = `#${string}`

export interface DrawingJob {
  readonly map: MapLibre
  readonly shape: DrawnShape
  readonly colour: string
  /** Where a position comes to lie instead, if something is near that it should meet exactly. */
  readonly snap?: ((position: Position) => Position | null) | undefined
  /** A corner that is set before the first click. */
  readonly from?: { readonly lng: number; readonly lat: number } | null
  /** At every vertex and movement. */
  readonly onChange: (geometry: DrawnGeometry) => void
  readonly onFinish: (geometry: DrawnGeometry) => void
}

/** A click this near the first point closes the shape; small parcels stay drawable. */
const CLOSE_PX = 10

/** Decimals of degrees that no coordinate has more of: a neighbour's corner is taken as it is. */
const EXACT = 15

/** Corners of a circle: its area is less by 0.05 %. */
const CIRCLE_CORNERS = 120

const filled = (ink: Hex) => ({
  fillColor: ink,
  fillOpacity: 0.15,
  outlineColor: ink,
  outlineWidth: 2,
})

/** Returns what ends the drawing and clears it from the map. */
export function startDrawing(job: DrawingJob): () => void {
  const { map, shape, colour, snap, onChange, onFinish } = job
  const ink = colour as Hex
  const snapping = snap && {
    snapping: {
      toCustom: ({ lng, lat }: { lng: number; lat: number }) => snap([lng, lat]) ?? undefined,
    },
  }
  const draw = new TerraDraw({
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
    adapter: new TerraDrawMapLibreGLAdapter({
      map,
      coordinatePrecision: snap ? EXACT : DEGREE_DECIMALS,
    }),
    modes: [
      shape === 'rectangle'
        ? new TerraDrawRectangleMode({ styles: filled(ink) })
        : shape === 'circle'
          ? new TerraDrawCircleMode({ segments: CIRCLE_CORNERS, styles: filled(ink) })
          : shape === 'polygon'
            ? new TerraDrawPolygonMode({
                pointerDistance: CLOSE_PX,
                ...snapping,
                styles: {
                  ...filled(ink),
                  closingPointColor: ink,
                  closingPointWidth: 5,
                },
              })
            : new TerraDrawLineStringMode({
                pointerDistance: CLOSE_PX,
                ...snapping,
                styles: { lineStringColor: ink, lineStringWidth: 2, closingPointColor: ink },
              }),
    ],
  })
  const drawn = () => draw.getSnapshot().find(({ geometry }) => geometry.type !== 'Point')?.geometry
  draw.start()
  draw.setMode(shape)
  draw.on('change', () => {
    const geometry = drawn()
    if (geometry) onChange(geometry as DrawnGeometry)
  })
  draw.on('finish', () => {
    const geometry = drawn()
    if (geometry) onFinish(geometry as DrawnGeometry)
  })
  if (job.from) clickAt(map, job.from)
  const stopListening = onUndoKey(() => draw.undo(), { backspace: true })
  const stopSpace = onSpace(map, () => clickAt(map, map.getCenter()))
  return () => {
    stopListening()
    stopSpace()
    draw.stop()
  }
}

/** terra-draw begins with clicks alone, so a corner that is not clicked is one all the same. */
function clickAt(map: MapLibre, place: { readonly lng: number; readonly lat: number }): void {
  const canvas = map.getCanvas()
  const { x, y } = map.project([place.lng, place.lat])
  const { left, top } = canvas.getBoundingClientRect()
  for (const type of ['pointermove', 'pointerdown', 'pointerup']) {
    const buttons = type === 'pointerdown' ? 1 : 0
    const at = { clientX: left + x, clientY: top + y, button: 0, buttons, pointerId: 1 }
    canvas.dispatchEvent(
      new PointerEvent(type, { ...at, isPrimary: true, bubbles: true, pointerType: 'mouse' }),
    )
  }
}
