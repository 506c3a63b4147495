/** Names of district, towns and villages: one point each, so that no name repeats per tile. */
import type { GeoJSONSourceSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { shortPlaceName } from '../../../gis-data/short-place-name.ts'
import type { UnitSummary } from '../../../server/api/contract.ts'
import type { LayerContext } from './layer-context.ts'

export const PLACES_SOURCE = 'places'

export const placesSource = (units: readonly UnitSummary[]): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data: {
    type: 'FeatureCollection',
    features: units.map(({ code, name, level, centre }) => ({
      type: 'Feature',
      properties: { code, name: shortPlaceName(name), level },
      geometry: { type: 'Point', coordinates: [...centre] },
    })),
  },
})

/** A layer is labelled from the places when its id is a level of place. */
export const placeLevels: ReadonlySet<string> = new Set<UnitSummary['level']>([
  'district',
  'town',
  'unit',
])

export function placeLabels({ layer, tokens, opacity }: LayerContext): SymbolLayerSpecification[] {
  if (!layer.label) return []
  const weighty = layer.label.size >= 14
  return [
    {
      id: `${layer.id}/label`,
      type: 'symbol',
      source: PLACES_SOURCE,
      metadata: { layer: layer.id, part: 'label' },
      minzoom: layer.label.minZoom,
      filter: ['==', ['get', 'level'], layer.id],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [weighty ? 'Bold' : 'Medium'],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          layer.label.minZoom,
          layer.label.size - 1,
          16,
          layer.label.size + 3,
        ],
        'text-letter-spacing': weighty ? 0.12 : 0.04,
        'text-padding': 4,
        'text-max-width': 8,
      },
      paint: {
        'text-color': weighty ? tokens.ink : tokens.secondInk,
        'text-halo-color': tokens.ground,
        'text-halo-width': 2,
        'text-opacity': opacity,
      },
    },
  ]
}
