/** Where a layer's tiles are: its TileJSON, and the tiles themselves, with all that their content depends on. */
import type { Layer } from '../../gis-data/catalogue.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import { viewerKey } from './viewer.ts'

/** Deepest zoom with tiles of its own; the map enlarges these beyond. */
export const MAX_TILE_ZOOM = 18

interface Tiled {
  readonly layer: Layer
  readonly custom: boolean
}

/** Field that the tiles of a custom layer carry as label: its reader's choice, and another address each. */
export const chosenLabel = ({ layer, custom }: Tiled): string | null =>
  custom ? (layer.label?.field ?? null) : null

/** Path and query. */
export function tileJsonAddress(tiled: Tiled, revision: number): string {
  const query = new URLSearchParams({ revision: String(revision) })
  const label = chosenLabel(tiled)
  if (label !== null) query.set('label', label)
  return `/tiles/${encodeURIComponent(tiled.layer.id)}.json?${query}`
}

/** Path and query with `{z}`, `{x}` and `{y}`. `filter`: CQL2 text. */
export function tileTemplate(
  tiled: Tiled,
  asked: { readonly revision: number; readonly viewer: Viewer; readonly filter?: string | null },
): string {
  const { revision, viewer, filter = null } = asked
  const query = new URLSearchParams({ revision: String(revision), viewer: viewerKey(viewer) })
  const label = chosenLabel(tiled)
  if (label !== null) query.set('label', label)
  if (filter !== null) query.set('filter', filter)
  return `/tiles/${encodeURIComponent(tiled.layer.id)}/{z}/{x}/{y}.mvt?${query}`
}
