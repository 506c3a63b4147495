/** TileJSON 3.0.0 of a layer. */
import type { Layer } from '../../gis-data/catalogue.ts'
import type { LayerStanding } from '../db/layer-standing.ts'
import { MAX_TILE_ZOOM } from '../http/layer-tile-addresses.ts'
import { overviewName, tileFields } from './tile-rows.ts'

export interface TileJsonRequest {
  readonly layer: Layer
  readonly standing: LayerStanding
  readonly revision: number
  /** Absolute. */
  readonly template: string
}

export function tileJson(request: TileJsonRequest) {
  const { layer, standing, revision, template } = request
  const { id, title, fields, zoom } = layer
  const described = tileFields(layer).map(({ property, field }) => {
    const declared = fields.find(({ name }) => name === field)
    return [property, `${declared?.title}(${field})`] as const
  })
  const shapes = {
    id,
    description: title,
    minzoom: Math.max(zoom.min, layer.overview ? zoom.shape : 0),
    maxzoom: MAX_TILE_ZOOM,
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
    tiles: [template],
    minzoom: zoom.min,
    maxzoom: MAX_TILE_ZOOM,
    ...(standing.bounds && { bounds: standing.bounds }),
    vector_layers: layer.overview && zoom.shape > zoom.min ? [shapes, overview] : [shapes],
  }
}
