/** How the catalogue's drawings look on paper. */
import type { Drawing } from '../../../gis-data/catalogue.ts'
import { type LayerId, layerOf } from '../../../gis-data/layers/index.ts'

export interface Paint {
  readonly fill?: string
  readonly opacity?: number
  readonly line?: string
  readonly lineWidth?: number
  readonly dash?: string
}

export const path = (d: string, { fill, opacity, line, lineWidth, dash }: Paint): string =>
  `<path d="${d}" fill-rule="evenodd" fill="${fill ?? 'none'}" fill-opacity="${opacity ?? 1}"` +
  `${line ? ` stroke="${line}" stroke-width="${lineWidth}" stroke-linejoin="round"` : ''}` +
  `${dash ? ` stroke-dasharray="${dash}"` : ''}/>`

/** px on the screen at z14 look right on paper at this many mm. */
const MM_PER_PX = 0.22

export const paintOf = ({ fill, fillOpacity, line, lineWidth, lineMark }: Drawing): Paint => ({
  fill,
  opacity: fillOpacity ?? (fill ? 0.5 : 0),
  line: line ?? undefined,
  lineWidth: (lineWidth ?? 1) * MM_PER_PX,
  dash: lineMark?.startsWith('dash') ? '1.6 0.8' : undefined,
})

export function drawingOf(layer: LayerId, value: string | null): Drawing {
  const { drawing, classes } = layerOf(layer)
  const own = classes?.find(({ values }) => value !== null && values.includes(value))
  return own ? { ...drawing, ...own.drawing } : drawing
}
