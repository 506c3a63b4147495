/** A shape that the hand takes hold of: corners dragged, new ones pulled out of edges, the whole moved. */
import type { Position } from 'geojson'
import type { Map as MapLibre, MapMouseEvent, MapTouchEvent, Point } from 'maplibre-gl'
import { roundedDegrees } from '../../map/coordinates/rounded-degrees.ts'
import type { MapTokens } from '../../map/style/map-tokens.ts'
import {
  type CornerAt,
  cornerLists,
  cornersAt,
  insertCorner,
  moveCorner,
  moveShape,
  type Shape,
} from '../shape/corners.ts'
import type { Snapped } from '../shape/snap.ts'
import { type CanvasPicture, layCanvas, middlesOf } from './canvas-layers.ts'

export type Grip = 'corners' | 'whole' | 'none'

export interface CanvasPorts {
  /** Null where nothing is near; `reachM`: what the mouse covers at this scale. */
  readonly snap: (position: Position, reachM: number) => Snapped | null
  readonly onDrag: (shape: Shape) => void
  /** `from`: where the corner lay; null where it is new, or where the whole was moved. */
  readonly onDone: (shape: Shape, corner: CornerAt | null, from: Position | null) => void
  readonly onChoose: (corner: CornerAt | null) => void
}

export interface Canvas {
  show(picture: Omit<CanvasPicture, 'snapped' | 'withCorners'>, grip: Grip): void
  close(): void
}

const REACH_PX = 10
type Press = MapMouseEvent | MapTouchEvent

/** What the hand holds, and the shape as it was when it took hold. */
interface Held {
  readonly corner: CornerAt | null
  readonly from: Position
  readonly shape: Shape
  readonly isNew: boolean
  moved: boolean
}

export function openCanvas(map: MapLibre, tokens: MapTokens, ports: CanvasPorts): Canvas {
  const canvas = layCanvas(map, tokens)
  let shown: Omit<CanvasPicture, 'snapped' | 'withCorners'> = {
    active: null,
    before: null,
    others: [],
    corner: null,
  }
  let grip: Grip = 'none'
  let held: Held | null = null

  const draw = (more: Partial<CanvasPicture> = {}) =>
    canvas.draw({ ...shown, withCorners: grip === 'corners', snapped: null, ...more })

  const press = (event: Press) => {
    if (held || grip === 'none' || !shown.active) return
    if ('button' in event.originalEvent && event.originalEvent.button !== 0) return
    const from = [event.lngLat.lng, event.lngLat.lat]
    const taken =
      grip === 'whole' ? wholeAt(map, event.point) : cornerAt(map, shown.active, event.point)
    if (!taken) {
      if (grip === 'corners') ports.onChoose(null)
      return
    }
    event.preventDefault()
    held = { ...taken, from, shape: taken.shape ?? shown.active, moved: false }
    map.getCanvas().style.cursor = 'grabbing'
  }

  const drag = (event: Press) => {
    if (!held) return hover(event)
    held.moved = true
    const place = [event.lngLat.lng, event.lngLat.lat]
    const free = event.originalEvent.altKey
    const snapped = held.corner && !free ? ports.snap(place, reachM(map)) : null
    const to = snapped?.position ?? place.map(roundedDegrees)
    const shape = held.corner
      ? moveCorner(held.shape, held.corner, to)
      : moveShape(held.shape, to[0]! - held.from[0]!, to[1]! - held.from[1]!)
    shown = { ...shown, active: shape, corner: held.corner }
    draw({ snapped: snapped?.position ?? null })
    ports.onDrag(shape)
  }

  const release = () => {
    if (!held) return
    const { corner, moved, isNew, shape: before } = held
    const from = corner && !isNew ? cornersAt(before, corner.path)[corner.index]! : null
    held = null
    map.getCanvas().style.cursor = ''
    draw()
    if (moved || isNew) ports.onDone(shown.active!, corner, from)
    else ports.onChoose(corner)
  }

  const hover = (event: Press) => {
    if (grip === 'none' || !shown.active) return
    const over =
      grip === 'whole' ? wholeAt(map, event.point) : cornerAt(map, shown.active, event.point)
    map.getCanvas().style.cursor = over ? (grip === 'whole' ? 'move' : 'grab') : ''
  }

  map.on('mousedown', press)
  map.on('touchstart', press)
  map.on('mousemove', drag)
  map.on('touchmove', drag)
  map.on('mouseup', release)
  map.on('touchend', release)
  // a release beside the map ends the drag too
  window.addEventListener('mouseup', release)

  return {
    show(picture, nextGrip) {
      if (held) return
      shown = picture
      grip = nextGrip
      draw()
    },
    close() {
      map.off('mousedown', press)
      map.off('touchstart', press)
      map.off('mousemove', drag)
      map.off('touchmove', drag)
      map.off('mouseup', release)
      map.off('touchend', release)
      window.removeEventListener('mouseup', release)
      map.getCanvas().style.cursor = ''
      canvas.remove()
    },
  }
}

/** Ground that the reach of the mouse covers. */
export function reachM(map: MapLibre): number {
  const { lat } = map.getCenter()
  return (REACH_PX * 40_075_017 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** map.getZoom())
}

function cornerAt(map: MapLibre, shape: Shape, point: Point) {
  const near = (position: readonly number[]) =>
    map.project([position[0]!, position[1]!]).dist(point)
  let best: { corner: CornerAt; distance: number } | null = null
  for (const { path, corners } of cornerLists(shape)) {
    for (const [index, position] of corners.entries()) {
      const distance = near(position)
      if (distance <= REACH_PX && (!best || distance < best.distance))
        best = { corner: { path, index }, distance }
    }
  }
  if (best) return { corner: best.corner, shape: null, isNew: false }
  const middle = middlesOf(shape).find((each) => near(each.middle) <= REACH_PX - 2)
  if (!middle) return null
  const grown = insertCorner(shape, middle.at, [...middle.middle])
  return { corner: middle.at, shape: grown, isNew: true }
}

function wholeAt(map: MapLibre, point: Point) {
  const layers = ['td-edit-fill', 'td-edit-line', 'td-edit-corner'].filter((id) => map.getLayer(id))
  const box: [[number, number], [number, number]] = [
    [point.x - 5, point.y - 5],
    [point.x + 5, point.y + 5],
  ]
  const over = map.queryRenderedFeatures(box, { layers }).length > 0
  return over ? { corner: null, shape: null, isNew: false } : null
}
