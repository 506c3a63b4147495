/** How a custom layer is drawn: what a person may choose, and the drawing that makes of it. */
import type { Drawing, Layer } from './catalogue.ts'

export interface CustomStyle {
  /** `#RRGGBB` */
  readonly line: string
  /** px */
  readonly lineWidth: number
  readonly fill: string
  /** 0 to 1; 0 draws no area. */
  readonly fillOpacity: number
  /** Field written beside each feature. */
  readonly labelField: string | null
}

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
