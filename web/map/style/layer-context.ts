/** What the derivation is told about one layer besides its declaration. */
import type { LayerSpecification } from 'maplibre-gl'
import type { Layer } from '../../../gis-data/catalogue.ts'
import type { MapTokens } from './map-tokens.ts'

export interface LayerContext {
  readonly layer: Layer
  readonly tokens: MapTokens
  /** 0–1, the reader's choice times what the picture asks for. */
  readonly opacity: number
  /** Houses stay flat while a proof is looked at, so that nothing stands before it. */
  readonly flat: boolean
}

export type Part =
  | 'fill'
  | 'pattern'
  | 'inner'
  | 'casing'
  | 'edge'
  | 'raised'
  | 'point'
  | 'count'
  | 'label'

/** Style layers carry the layer and the part, so that legend and tests can ask what is drawn. */
export interface PartMetadata {
  readonly layer: string
  readonly part: Part
  /** Property that holds the class of a feature; `class` where absent. */
  readonly classField?: string
}

export const partId = (layer: string, part: Part, suffix = ''): string =>
  `${layer}/${part}${suffix ? `-${suffix}` : ''}`

export function partBase({ layer }: LayerContext, part: Part, suffix = '') {
  const metadata: PartMetadata = { layer: layer.id, part }
  return {
    id: partId(layer.id, part, suffix),
    source: layer.id,
    'source-layer': layer.id,
    metadata,
  }
}

export const metadataOf = (layer: LayerSpecification): PartMetadata | null =>
  (layer.metadata as PartMetadata | undefined) ?? null
