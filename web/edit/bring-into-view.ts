/** An edit begins where it can be seen: the map goes to the feature unless the whole of it is in view. */
import { boundsOf, type Coordinates, grownBounds } from '../lib/bounds.ts'
import { flyToBounds } from '../map/camera.ts'
import { currentMap } from '../map/current-map.ts'

/** Around a parcel, so that its neighbours are seen to snap to. */
const MARGIN_DEGREES = 0.0003
const MAX_ZOOM = 19

export function bringIntoView(geometry: Coordinates | null): void {
  const bounds = boundsOf(geometry)
  const view = currentMap.get()?.getBounds()
  if (!bounds || !view) return
  const [west, south, east, north] = bounds
  if (view.contains([west, south]) && view.contains([east, north])) return
  flyToBounds(grownBounds(bounds, 0.8, MARGIN_DEGREES), MAX_ZOOM)
}
