/** The address that shows a colleague what one sees, also where this browser alone knows of it. */
import { currentMap } from '../map/current-map.ts'
import { formatPageState, type PageState, type View } from './page-state.ts'
import { basemapSetting } from './settings.ts'
import { pageState } from './use-page-state.ts'

/** A path; the key of the basemap stays here. */
export function shareAddress(patch: Partial<PageState> = {}): string {
  const state = pageState()
  const { kind } = basemapSetting.get()
  const basemap = state.basemap ?? (kind === 'none' ? null : kind)
  const shared = { ...state, view: state.view ?? viewNow(), basemap, help: null, ...patch }
  return `${window.location.pathname}${formatPageState(shared)}`
}

/** Of a map that nobody has moved yet: without it a colleague would be led to where they were themselves. */
function viewNow(): View | null {
  const map = currentMap.get()
  if (!map) return null
  const { lng, lat } = map.getCenter()
  return { zoom: map.getZoom(), lat, lng }
}

export const absolute = (path: string): string => new URL(path, window.location.origin).href
