/** The whole map as one value: paper, basemap, layers from below, counts, labels, overlays. */
import type {
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
  VectorSourceSpecification,
} from 'maplibre-gl'
import type { Layer } from '../../../gis-data/catalogue.ts'
import { fromBelow } from '../../../gis-data/drawing/layer-order.ts'
import type { UnitSummary } from '../../../server/api/contract.ts'
import type { Basemap } from './basemap.ts'
import { basemapLayers, basemapSources } from './basemap.ts'
import { layerParts } from './layer-parts.ts'
import type { MapTokens } from './map-tokens.ts'
import type { Overlay } from './overlay.ts'
import { type DrawnPicture, pictureLayers, pictureSources } from './picture-parts.ts'
import { PLACES_SOURCE, placesSource } from './place-labels.ts'

export interface DrawnLayer {
  readonly layer: Layer
  /** Address of the layer's TileJSON, absolute. */
  readonly tiles: string
  /** What it says, where that is known already. */
  readonly tileset?: Pick<VectorSourceSpecification, 'tiles' | 'minzoom' | 'maxzoom' | 'bounds'>
  /** 0–1. */
  readonly opacity: number
}

export interface Picture {
  /** Layers shown; those switched off are absent and cost nothing. */
  readonly layers: readonly DrawnLayer[]
  readonly places: readonly UnitSummary[]
  readonly overlays: readonly Overlay[]
  readonly tokens: MapTokens
  readonly basemap: Basemap | null
  /** Satellite and drone pictures between the basemap and the layers, from below. */
  readonly pictures?: readonly DrawnPicture[]
}

const STEPPED_BACK = 0.4

export function composeStyle(picture: Picture): StyleSpecification {
  const { tokens, overlays, places, basemap, pictures = [] } = picture
  const dimmed = overlays.some(({ dims }) => dims)
  const counted = overlays.some(({ counts }) => counts)
  const ordered = fromBelow(picture.layers)
  const counting = ordered.filter(({ layer }) => layer.overview === 'count')
  const parts = ordered.map((entry) => {
    const opacity = entry.opacity * (dimmed ? STEPPED_BACK : 1)
    const column = counting.indexOf(entry) - (counting.length - 1) / 2
    return layerParts({ layer: entry.layer, tokens, opacity, flat: dimmed }, column)
  })
  const sources: Record<string, SourceSpecification> = {
    ...basemapSources(basemap),
    ...pictureSources(pictures),
    [PLACES_SOURCE]: placesSource(places),
  }
  for (const { layer, tiles, tileset = { url: tiles } } of ordered)
    sources[layer.id] = { type: 'vector', ...tileset }
  for (const overlay of overlays) Object.assign(sources, overlay.sources)
  const layers: LayerSpecification[] = [
    { id: 'ground', type: 'background', paint: { 'background-color': tokens.ground } },
    ...basemapLayers(basemap),
    ...pictureLayers(pictures),
    ...parts.flatMap(({ shapes }) => shapes),
    ...(counted ? [] : parts.flatMap(({ counts }) => counts)),
    ...parts.flatMap(({ labels }) => labels),
    ...overlays.flatMap((overlay) => overlay.layers),
  ]
  return {
    version: 8,
    name: 'hegui',
    sources,
    layers,
    light: { anchor: 'viewport', intensity: 0.35 },
  }
}
