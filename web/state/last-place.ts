/** Where one was when the pages were last open, for an address that says nothing. */
import { localValue } from '../lib/local-value.ts'
import { formatPageState, type PageState, parsePageState } from './page-state.ts'
import { preferredTheme } from './settings.ts'
import { pageState } from './use-page-state.ts'

const lastPlace = localValue('hegui.lastPlace', '')

/** Panels that begin to draw when they open: nobody wants that from yesterday. */
const drawsAtOnce = ['measure', 'site', 'edit']

/** What a person finds again: not what they had open there, which may be gone. */
export function resumable(search: string): string {
  const { view, shown, opacity, unit, panel, night } = parsePageState(search)
  const resumed: PageState = { ...parsePageState(''), view, shown, opacity, unit, night }
  const calm = panel !== null && !drawsAtOnce.includes(panel)
  return formatPageState({ ...resumed, panel: calm ? panel : null })
}

/** Before the first page is drawn: an address without a word is filled in, and from then on remembered. */
export function resumeLastPlace(): void {
  const { pathname, search } = window.location
  if (pathname === '/' && search === '' && lastPlace.get() !== '')
    window.history.replaceState(null, '', `/${resumable(lastPlace.get())}`)
  const { night } = pageState()
  if (!night && preferredTheme.get() === 'night' && !isShared(search)) {
    const { pathname: path } = window.location
    const next = formatPageState({ ...pageState(), night: true })
    window.history.replaceState(null, '', `${path}${next}`)
  }
  window.addEventListener('hegui:state', () => {
    if (window.location.pathname === '/') lastPlace.set(window.location.search)
  })
}

/** What someone else made of it is shown as they saw it. */
const isShared = (search: string) => search !== ''
