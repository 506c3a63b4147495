/** The layers that the map draws at a place: shown, and not from nearer only. */
import type { ClickedPlace } from '../../api/features.ts'
import type { KnownLayer } from '../../map/drawn-layers.ts'

export const drawnAt = (place: ClickedPlace | null, known: readonly KnownLayer[]): string[] =>
  place === null
    ? []
    : known
        .filter(({ layer }) => place.layers.includes(layer.id))
        .filter(({ layer }) => layer.zoom.min <= Math.ceil(place.zoom))
        .map(({ layer }) => layer.id)
