/** A figure before it is printed: in ㎡, persons or ㎡ a person, unrounded. */
import type { FigureReason } from '../../gis-data/indicators/figure-reasons.ts'
import type { LayerId } from '../../gis-data/layers/index.ts'

export interface PlainFigure {
  readonly value: number | null
  readonly reason: FigureReason | null
  readonly missing: readonly LayerId[]
  readonly features: number | null
  /** Villages within the place that have no figure and are left out. */
  readonly without: number
}

const nothing = { value: null, reason: null, missing: [], features: null, without: 0 } as const

export const unknown = (
  reason: FigureReason,
  more: Partial<Pick<PlainFigure, 'missing' | 'without'>> = {},
): PlainFigure => ({ ...nothing, reason, ...more })

export const known = (
  value: number,
  more: Partial<Pick<PlainFigure, 'features' | 'without'>> = {},
): PlainFigure => ({ ...nothing, value, ...more })
