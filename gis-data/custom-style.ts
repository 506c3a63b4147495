/** How a custom layer is drawn: what a person may choose, and the drawing that makes of it. */
import { z } from 'zod'
import type { Drawing, Layer } from './catalogue.ts'

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, '应为 #RRGGBB (a colour as #RRGGBB)')

export const customStyleSchema = z.object({
  line: colour,
  /** px */
  lineWidth: z.number().min(0.5).max(8),
  fill: colour,
  /** 0 draws no area. */
  fillOpacity: z.number().min(0).max(1),
  /** Field written beside each feature. */
  labelField: z.string().nullable(),
})
export type CustomStyle = z.infer<typeof customStyleSchema>

export const defaultCustomStyle: CustomStyle = {
  line: '#45596B',
  lineWidth: 1.2,
  fill: '#7B8FA1',
  fillOpacity: 0.25,
  labelField: null,
}

const LABELLED_FROM_ZOOM = 13
const LABEL_PX = 12
const CIRCLE_PX = 4

export const customDrawing = ({ line, lineWidth, fill, fillOpacity }: CustomStyle): Drawing => ({
  line,
  lineWidth,
  fill,
  fillOpacity,
  circle: fill,
  circleRadius: CIRCLE_PX,
})

export const customLabel = ({ labelField }: CustomStyle): Layer['label'] =>
  labelField === null
    ? undefined
    : { field: labelField, minZoom: LABELLED_FROM_ZOOM, size: LABEL_PX }
