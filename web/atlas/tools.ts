/** What may stand in the rail: each tool brings its icon, its words and its panel. */
import type { ComponentType, ReactNode } from 'react'
import type { MessageKey } from '../i18n/i18n.ts'
import type { PageState } from '../state/page-state.ts'

export interface AtlasTool {
  readonly id: string
  readonly title: MessageKey
  readonly icon: ReactNode
  /** What it does concerns the data in force, so it rests while the map shows an earlier revision. */
  readonly ofPresent?: true
  /** Body of the left panel. */
  readonly Panel: ComponentType
  /** One letter that opens it. */
  readonly hotkey?: string
  /** Words for beginning it at a place; it then takes its first corner from there. */
  readonly fromPlace?: MessageKey
  /** Foot of the left panel, where an action must stay in reach. */
  readonly Foot?: ComponentType
  /** Rises from below the map, where a result is wider than the panel. */
  readonly Below?: ComponentType
}

/** A card on the right that takes precedence over the feature looked at. */
export interface AtlasCard {
  readonly isOpen: (state: PageState) => boolean
  readonly Card: ComponentType
}
