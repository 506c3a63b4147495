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

/** Line and fill of the next ones: apart from each other, from the land classes and from red, which is for violations. */
const further = [
  ['#2C6E73', '#6FA9AD'],
  ['#6F4A78', '#A888B0'],
  ['#7A6220', '#B9A25A'],
  ['#3C4C8A', '#8490C4'],
  ['#55632B', '#98A56B'],
] as const

/** `standing`: how many custom layers there are already. */
export function nextCustomStyle(standing: number): CustomStyle {
  const pair = further[(standing % (further.length + 1)) - 1]
  return pair ? { ...defaultCustomStyle, line: pair[0], fill: pair[1] } : defaultCustomStyle
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
