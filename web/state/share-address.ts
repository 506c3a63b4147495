/** The address that shows a colleague what one sees, also where this browser alone knows of it. */
import { formatPageState, type PageState } from './page-state.ts'
import { basemapSetting } from './settings.ts'
import { pageState } from './use-page-state.ts'

/** A path; the key of the basemap stays here. */
export function shareAddress(patch: Partial<PageState> = {}): string {
  const state = pageState()
  const { kind } = basemapSetting.get()
  const basemap = state.basemap ?? (kind === 'none' ? null : kind)
  return `${window.location.pathname}${formatPageState({ ...state, basemap, help: null, ...patch })}`
}

export const absolute = (path: string): string => new URL(path, window.location.origin).href
