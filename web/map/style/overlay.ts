/** What a page lays over the layers: findings, a selection, a drawn site, a measurement. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'
import type { OverlayLegend } from '../legend/overlay-legend.ts'

export interface Overlay {
  readonly sources: Readonly<Record<string, SourceSpecification>>
  readonly layers: readonly LayerSpecification[]
  /** Everything below steps back so that this is what one sees. */
  readonly dims?: boolean
  /** Counts by unit of its own: those of the layers would be mistaken for them. */
  readonly counts?: boolean
  /** What the legend says of it. */
  readonly legend?: OverlayLegend
}
