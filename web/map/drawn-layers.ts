/** The layers to draw: declared ones from the catalogue, imported ones with a drawing of their own. */
import type { GeometryType, Layer } from '../../gis-data/catalogue.ts'
import { customDrawing, customLabel, defaultCustomStyle } from '../../gis-data/custom-style.ts'
import { isLayerId, layerOf } from '../../gis-data/layers/index.ts'
import type { LayerSummary } from '../../server/api/contract.ts'
import type { LayerFilter } from '../state/layer-filter.ts'
import type { PageState } from '../state/page-state.ts'
import type { DrawnLayer } from './style/compose-style.ts'

export interface KnownLayer {
  readonly layer: Layer
  readonly summary: LayerSummary
}

export const knownLayers = (summaries: readonly LayerSummary[]): KnownLayer[] =>
  summaries.map((summary) => ({
    summary,
    layer: isLayerId(summary.id) ? layerOf(summary.id) : importedLayer(summary),
  }))

export const isShown = ({ layer }: KnownLayer, { shown }: Pick<PageState, 'shown'>): boolean =>
  shown[layer.id] ?? layer.visibleAtStart

export interface DrawnAt {
  /** The one in force where null. */
  readonly revision?: number | null
  /** A layer that has one shows what it leaves. */
  readonly filters?: readonly (LayerFilter | null)[]
}

/** `origin`: MapLibre fetches from its worker and wants absolute addresses. */
export function drawnLayers(
  known: readonly KnownLayer[],
  state: Pick<PageState, 'shown' | 'opacity'>,
  origin: string,
  { revision = null, filters = [] }: DrawnAt = {},
): DrawnLayer[] {
  // a filter may ask about other layers: it holds as of the newest of all
  const newest = Math.max(0, ...known.map(({ summary }) => summary.revision))
  return known.flatMap((entry) => {
    const { tiles } = entry.summary
    if (!tiles || !isShown(entry, state)) return []
    const opacity = (state.opacity[entry.layer.id] ?? 100) / 100
    const address = new URL(tiles, origin)
    if (revision !== null) address.searchParams.set('revision', String(revision))
    const filter = filters.find((each) => each?.layer === entry.layer.id)
    if (filter) {
      address.searchParams.set('revision', String(revision ?? newest))
      address.searchParams.set('filter', filter.text)
    }
    const asTold = revision === null && !filter
    const tileset = asTold ? tilesetOf(entry.summary, origin) : null
    return [{ layer: entry.layer, tiles: address.href, opacity, ...(tileset && { tileset }) }]
  })
}

/** The layer as it stands, without asking the server once more. */
function tilesetOf(
  { tileset, bounds }: LayerSummary,
  origin: string,
): DrawnLayer['tileset'] | null {
  if (!tileset) return null
  return {
    tiles: [origin + tileset.template],
    minzoom: tileset.minZoom,
    maxzoom: tileset.maxZoom,
    ...(bounds && { bounds }),
  }
}

function importedLayer(summary: LayerSummary): Layer {
  const { id, title, titleEn, geometryType, fields = [], style = defaultCustomStyle } = summary
  const first = fields[0] ?? 'fid'
  const label = customLabel(style)
  return {
    id,
    title,
    titleEn,
    group: 'custom',
    geometry: geometryClass(geometryType),
    fields: [],
    nameField: first,
    keyField: first,
    drawing: customDrawing(style),
    ...(label && { label }),
    zoom: { min: 0, shape: 0 },
    visibleAtStart: true,
    visibleTo: [],
    ledger: { columns: [], sums: [] },
  }
}

function geometryClass(type: string | null): GeometryType | null {
  if (type === null) return null
  if (/point/i.test(type)) return 'Point'
  return /line/i.test(type) ? 'MultiLineString' : 'MultiPolygon'
}
