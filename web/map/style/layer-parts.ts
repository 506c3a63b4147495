/** All style layers of one catalogue layer: the one derivation, with no layer known by name. */
import type { LayerSpecification } from 'maplibre-gl'
import type { GeometryType } from '../../../gis-data/catalogue.ts'
import { labelParts } from './label-parts.ts'
import type { LayerContext } from './layer-context.ts'
import { lineParts } from './line-parts.ts'
import { countedParts, dissolvedParts } from './overview-parts.ts'
import { placeLabels, placeLevels } from './place-labels.ts'
import { pointParts } from './point-parts.ts'
import { polygonParts } from './polygon-parts.ts'

export interface LayerParts {
  readonly shapes: readonly LayerSpecification[]
  readonly counts: readonly LayerSpecification[]
  readonly labels: readonly LayerSpecification[]
}

const shapesOf: Record<GeometryType, (context: LayerContext) => LayerSpecification[]> = {
  MultiPolygon: polygonParts,
  MultiLineString: lineParts,
  Point: pointParts,
}

/** `column`: place among the layers that count at the same point. */
export function layerParts(context: LayerContext, column: number): LayerParts {
  const { layer } = context
  if (layer.geometry === null) return { shapes: [], counts: [], labels: [] }
  const dissolved = layer.overview === 'dissolve' ? dissolvedParts(context) : []
  return {
    shapes: [...dissolved, ...shapesOf[layer.geometry](context)],
    counts: layer.overview === 'count' ? countedParts(context, column) : [],
    labels: placeLevels.has(layer.id) ? placeLabels(context) : labelParts(context),
  }
}
