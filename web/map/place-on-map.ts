/** Where one points on the map: by a click, or at its middle by a key. */
import type { MapMouseEvent } from 'maplibre-gl'

export type PlaceOnMap = Pick<MapMouseEvent, 'lngLat' | 'point' | 'target'>
