/** Paints one drawing into a small canvas, at full strength as a legend has it. */
import type { Drawing, GeometryType, Layer } from '../../../gis-data/catalogue.ts'
import {
  fillOpacityOf,
  hasInnerBand,
  hasPattern,
  patternInk,
} from '../../../gis-data/drawing/area-look.ts'
import { lineDashes } from '../../../gis-data/drawing/line-dashes.ts'
import { drawPattern } from '../pattern/draw-pattern.ts'
import { fillColour, lineColour } from '../style/colour.ts'
import type { MapTokens } from '../style/map-tokens.ts'

export interface SwatchJob {
  readonly layer: Layer
  readonly drawing: Drawing
  readonly tokens: MapTokens
  readonly width: number
  readonly height: number
}

/** Fills are half again as strong as on the map, where they lie over one another. */
const LEGEND_STRENGTH = 1.5

const painters: Record<GeometryType, (context: CanvasRenderingContext2D, job: SwatchJob) => void> =
  { MultiPolygon: paintArea, MultiLineString: paintLine, Point: paintPoint }

export function paintSwatch(context: CanvasRenderingContext2D, job: SwatchJob): void {
  context.fillStyle = job.tokens.ground
  context.fillRect(0, 0, job.width, job.height)
  if (job.layer.geometry) painters[job.layer.geometry](context, job)
}

function paintArea(context: CanvasRenderingContext2D, job: SwatchJob) {
  const { drawing, tokens, layer, width, height } = job
  const strength = fillOpacityOf(drawing)
  if (drawing.fill && strength > 0) {
    context.globalAlpha = Math.min(1, strength * LEGEND_STRENGTH)
    context.fillStyle = fillColour(drawing.fill, tokens)
    context.fillRect(0, 0, width, height)
    context.globalAlpha = 1
  }
  if (hasPattern(drawing)) paintPattern(context, job)
  if (hasInnerBand(layer, drawing) && drawing.fill) {
    context.globalAlpha = 0.45
    context.strokeStyle = fillColour(drawing.fill, tokens)
    context.lineWidth = 5
    context.strokeRect(3, 3, width - 6, height - 6)
    context.globalAlpha = 1
  }
  if (!drawing.line) return
  stroke(context, job, () => context.rect(0.9, 0.9, width - 1.8, height - 1.8))
}

function paintPattern(
  context: CanvasRenderingContext2D,
  { drawing, tokens, width, height }: SwatchJob,
) {
  const image = drawPattern(drawing.pattern ?? 'tint', lineColour(patternInk(drawing), tokens), 2)
  const repeat = document.createElement('canvas')
  repeat.width = image.width
  repeat.height = image.height
  repeat
    .getContext('2d', { willReadFrequently: true })
    ?.putImageData(new ImageData(new Uint8ClampedArray(image.data), image.width), 0, 0)
  const fill = context.createPattern(repeat, 'repeat')
  if (!fill) return
  fill.setTransform(new DOMMatrix().scale(0.5))
  context.fillStyle = fill
  context.fillRect(0, 0, width, height)
}

function paintLine(context: CanvasRenderingContext2D, job: SwatchJob) {
  const middle = job.height / 2
  stroke(context, job, () => {
    context.moveTo(1, middle)
    context.lineTo(job.width - 1, middle)
  })
}

function paintPoint(
  context: CanvasRenderingContext2D,
  { drawing, tokens, width, height }: SwatchJob,
) {
  context.beginPath()
  context.arc(width / 2, height / 2, drawing.circleRadius ?? 4, 0, 2 * Math.PI)
  context.fillStyle = lineColour(drawing.circle ?? tokens.ink, tokens)
  context.fill()
}

function stroke(
  context: CanvasRenderingContext2D,
  { drawing, tokens }: SwatchJob,
  path: () => void,
) {
  const { line = tokens.ink, lineWidth = 1, lineMark = 'solid' } = drawing
  const width = Math.min(4, Math.max(0.8, lineWidth))
  const dash = lineDashes[lineMark]
  const pass = (colour: string, thickness: number) => {
    context.beginPath()
    path()
    context.strokeStyle = colour
    context.lineWidth = thickness
    context.setLineDash(dash ? dash.map((length) => length * width * 0.7) : [])
    context.stroke()
    context.setLineDash([])
  }
  if (lineMark === 'cased') pass(tokens.roadCasing, width + 2)
  pass(lineColour(line, tokens), lineMark === 'double' ? width * 1.6 : width)
  if (lineMark === 'double') pass(tokens.ground, width * 0.6)
}
