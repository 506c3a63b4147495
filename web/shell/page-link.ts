/** A page as the bar and the keys know it. */
import type { MessageKey } from '../i18n/i18n.ts'

export interface PageLink {
  readonly path: string
  readonly title: MessageKey
  /** The place in the bar narrows what the page counts. */
  readonly narrowed?: true
}
