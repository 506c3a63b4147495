/** TileJSON 3.0.0 of a layer. */
import type { Layer } from '../../gis-data/catalogue.ts'
import type { LayerStanding } from '../db/layer-standing.ts'
import { MAX_ZOOM } from './tile-address.ts'
import { overviewName, tileFields } from './tile-rows.ts'

export interface TileJsonRequest {
  readonly layer: Layer
  readonly standing: LayerStanding
  readonly revision: number
  readonly viewerKey: string
  /** Field that the tiles carry as label, where a reader may choose it. */
  readonly chosenLabel: string | null
  /** The filter that the tiles pass through, and the revision that it is asked at. */
  readonly filtered: { readonly filter: string; readonly revision: number } | null
  /** Scheme and host that the map asks; tile addresses must be absolute. */
  readonly origin: string
}

export function tileJson(request: TileJsonRequest) {
  const { layer, standing, revision, viewerKey, chosenLabel, filtered, origin } = request
  const { id, title, fields, zoom } = layer
  const query = new URLSearchParams({ revision: String(revision), viewer: viewerKey })
  if (chosenLabel !== null) query.set('label', chosenLabel)
  if (filtered) {
    query.set('revision', String(filtered.revision))
    query.set('filter', filtered.filter)
  }
  const described = tileFields(layer).map(({ property, field }) => {
    const declared = fields.find(({ name }) => name === field)
    return [property, `${declared?.title}(${field})`] as const
  })
  const shapes = {
    id,
    description: title,
    minzoom: Math.max(zoom.min, layer.overview ? zoom.shape : 0),
    maxzoom: MAX_ZOOM,
    fields: { ...Object.fromEntries(described), unit: '村社区代码' },
  }
  const overview = {
    id: overviewName(id),
    description: `${title}概览`,
    minzoom: zoom.min,
    maxzoom: Math.max(zoom.min, zoom.shape - 1),
    fields: { class: '类别', count: '要素数', unit: '村社区代码' },
  }
  return {
    tilejson: '3.0.0',
    name: title,
    version: `${revision}.0.0`,
    scheme: 'xyz',
    tiles: [`${origin}/tiles/${encodeURIComponent(id)}/{z}/{x}/{y}.mvt?${query}`],
    minzoom: zoom.min,
    maxzoom: MAX_ZOOM,
    ...(standing.bounds && { bounds: standing.bounds }),
    vector_layers: layer.overview && zoom.shape > zoom.min ? [shapes, overview] : [shapes],
  }
}
