/** Asks the map to show a place, also from a page that has no map yet. */
import type { Bounds } from '../lib/bounds.ts'
import { createStore } from '../lib/store.ts'

export interface CameraRequest {
  readonly bounds: Bounds
  readonly maxZoom: number
}

export const cameraRequest = createStore<CameraRequest | null>(null)

export function flyToBounds(bounds: Bounds, maxZoom = 17): void {
  cameraRequest.set({ bounds, maxZoom })
}
