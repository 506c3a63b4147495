/** How a shape under edit is drawn: the shape as it was, as it is, its corners, and where it snaps. */
import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, LayerSpecification, Map as MapLibre } from 'maplibre-gl'
import type { MapTokens } from '../../map/style/map-tokens.ts'
import { type CornerAt, cornerLists, type Shape } from '../shape/corners.ts'

/** The prefix keeps source and layers through changes of the style. */
export const CANVAS = 'td-edit'
const SOURCE = CANVAS

export interface CanvasPicture {
  readonly active: Shape | null
  /** The active feature as stored. */
  readonly before: Shape | null
  /** Other features of the same edit. */
  readonly others: readonly Shape[]
  readonly corner: CornerAt | null
  readonly withCorners: boolean
  readonly snapped: readonly number[] | null
}

const is = (part: string) =>
  ['==', ['get', 'part'], part] as unknown as ['==', ['get', string], string]

function layersFor({ accent, ground, secondInk }: MapTokens): LayerSpecification[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  return [
    {
      id: `${CANVAS}-before`,
      type: 'line',
      source: SOURCE,
      filter: is('before'),
      paint: { 'line-color': secondInk, 'line-width': 1.6, 'line-dasharray': [3, 2] },
    },
    {
      id: `${CANVAS}-others`,
      type: 'line',
      source: SOURCE,
      filter: is('other'),
      layout: round,
      paint: { 'line-color': accent, 'line-width': 1.6, 'line-opacity': 0.7 },
    },
    {
      id: `${CANVAS}-fill`,
      type: 'fill',
      source: SOURCE,
      filter: ['all', is('active'), ['==', ['geometry-type'], 'Polygon']],
      paint: { 'fill-color': accent, 'fill-opacity': 0.14 },
    },
    {
      id: `${CANVAS}-halo`,
      type: 'line',
      source: SOURCE,
      filter: is('active'),
      layout: round,
      paint: { 'line-color': ground, 'line-width': 5, 'line-opacity': 0.8 },
    },
    {
      id: `${CANVAS}-line`,
      type: 'line',
      source: SOURCE,
      filter: is('active'),
      layout: round,
      paint: { 'line-color': accent, 'line-width': 2.2 },
    },
    circle(
      'middle',
      { 'circle-radius': 3.5, 'circle-color': ground, 'circle-opacity': 0.9 },
      accent,
    ),
    circle('corner', { 'circle-radius': 5, 'circle-color': ground }, accent),
    circle('chosen', { 'circle-radius': 6.5, 'circle-color': accent }, ground),
    circle('snapped', { 'circle-radius': 9, 'circle-opacity': 0 }, accent),
  ]
}

const circle = (part: string, paint: object, stroke: string): LayerSpecification => ({
  id: `${CANVAS}-${part}`,
  type: 'circle',
  source: SOURCE,
  filter: is(part),
  paint: { ...paint, 'circle-stroke-color': stroke, 'circle-stroke-width': 1.8 },
})

function collection(picture: CanvasPicture): FeatureCollection {
  const { active, before, others, corner, withCorners, snapped } = picture
  const features: FeatureCollection['features'] = []
  const add = (part: string, geometry: Shape) =>
    features.push({ type: 'Feature', properties: { part }, geometry })
  const point = (part: string, coordinates: readonly number[]) =>
    add(part, { type: 'Point', coordinates: [...coordinates] })
  if (before) add('before', before)
  for (const other of others) add('other', other)
  if (active) add('active', active)
  if (active && withCorners) {
    for (const { middle } of middlesOf(active)) point('middle', middle)
    for (const { path, corners } of cornerLists(active)) {
      for (const [index, position] of corners.entries()) {
        const chosen = corner?.index === index && corner.path.join() === path.join()
        point(chosen ? 'chosen' : 'corner', position)
      }
    }
  }
  if (snapped) point('snapped', snapped)
  return { type: 'FeatureCollection', features }
}

export interface Middle {
  /** Where a corner put there comes to stand. */
  readonly at: CornerAt
  readonly middle: readonly [number, number]
}

/** The middles of all edges. */
export function middlesOf(shape: Shape): Middle[] {
  return cornerLists(shape).flatMap(({ path, corners, closed }) =>
    corners.flatMap((from, index): Middle[] => {
      const to = corners[index + 1] ?? (closed ? corners[0] : undefined)
      if (!to) return []
      const middle = [(from[0]! + to[0]!) / 2, (from[1]! + to[1]!) / 2] as const
      return [{ at: { path, index: index + 1 }, middle }]
    }),
  )
}

/** Lays the canvas on the map; returns how to draw on it and how to take it away. */
export function layCanvas(map: MapLibre, tokens: MapTokens) {
  const remove = () => {
    for (const { id } of layersFor(tokens)) if (map.getLayer(id)) map.removeLayer(id)
    if (map.getSource(SOURCE)) map.removeSource(SOURCE)
  }
  remove()
  map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } })
  for (const layer of layersFor(tokens)) map.addLayer(layer)
  const draw = (picture: CanvasPicture) =>
    map.getSource<GeoJSONSource>(SOURCE)?.setData(collection(picture))
  return { draw, remove }
}
