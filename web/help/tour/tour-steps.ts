/** What the tour shows, in the order of a morning's work; a step whose part is not on the page is told in the middle. */
import type { MessageKey } from '../../i18n/i18n.ts'

export interface TourStop {
  /** Selector of what it points at; null for the map as a whole. */
  readonly at: string | null
  readonly title: MessageKey
  readonly text: MessageKey
}

export const tourStops: readonly TourStop[] = [
  { at: null, title: 'tour.welcome', text: 'tour.welcomeText' },
  { at: '[data-testid="tool-layers"]', title: 'tour.layers', text: 'tour.layersText' },
  { at: '[data-testid="search"]', title: 'tour.search', text: 'tour.searchText' },
  { at: null, title: 'tour.map', text: 'tour.mapText' },
  { at: '[data-testid="tool-query"]', title: 'tour.query', text: 'tour.queryText' },
  { at: ':has(> [data-testid="check"])', title: 'tour.check', text: 'tour.checkText' },
  { at: '[data-testid="tool-site"]', title: 'tour.site', text: 'tour.siteText' },
  { at: '[data-testid="tool-analysis"]', title: 'tour.analysis', text: 'tour.analysisText' },
  { at: '[data-testid="tool-measure"]', title: 'tour.measure', text: 'tour.measureText' },
  { at: '[data-testid="tool-compare"]', title: 'tour.compare', text: 'tour.compareText' },
  { at: '[data-testid="tool-notes"]', title: 'tour.notes', text: 'tour.notesText' },
  { at: '[data-testid="tool-print"]', title: 'tour.print', text: 'tour.printText' },
  { at: '[data-testid="share"]', title: 'tour.share', text: 'tour.shareText' },
  { at: '[data-testid="help"]', title: 'tour.help', text: 'tour.helpText' },
]
