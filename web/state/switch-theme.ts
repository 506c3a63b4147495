/** Day or night: in the address for colleagues, and remembered by this browser. */
import { preferredTheme } from './settings.ts'
import { pageState, patchPageState } from './use-page-state.ts'

export function switchTheme(): void {
  const night = !pageState().night
  preferredTheme.set(night ? 'night' : 'day')
  patchPageState({ night })
}
