/** 套图 as SVG in millimetres: surroundings, subject outlined, overlap hatched, legend, scale, north, CRS, date. */
import { layerOf } from '../../../gis-data/layers/index.ts'
import { escapeXml } from '../../http/escape-xml.ts'
import { REPORT_FONT } from '../fonts.ts'
import type { Speech } from '../speech.ts'
import { drawLegend, type LegendLine } from './draw-legend.ts'
import { drawMargin } from './draw-margin.ts'
import { drawingOf, paintOf, path } from './paint.ts'
import type { AnyGeometry, SheetFrame } from './sheet-frame.ts'
import type { SheetFeature } from './surroundings.ts'

export interface SheetShapes {
  readonly subject: AnyGeometry | null
  readonly object: AnyGeometry | null
  readonly evidence: readonly AnyGeometry[]
  /** Places to mark, e.g. the findings of a run. */
  readonly marks?: readonly (readonly [number, number])[]
}

export interface SheetWords {
  readonly subject: string
  readonly object: string | null
  readonly evidence: string
  /** Said under the map: layers' dates, revision. */
  readonly source: string
}

export interface Sheet {
  readonly svg: string
  readonly widthMm: number
  readonly heightMm: number
}

const LEGEND_MM = 44
const MARGIN_MM = 13
const RED = '#D4380D'
const TEAL = '#0F6E70'

export function drawSheet(
  frame: SheetFrame,
  around: readonly SheetFeature[],
  shapes: SheetShapes,
  words: SheetWords,
  speech: Speech,
): Sheet {
  const widthMm = frame.widthMm + LEGEND_MM
  const heightMm = frame.heightMm + MARGIN_MM
  const legend = [...shapeLines(shapes, words), ...layerLines(around, speech)]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthMm} ${heightMm}" width="${widthMm}mm" height="${heightMm}mm" font-family="${REPORT_FONT}">
<defs>
<clipPath id="frame"><rect x="0" y="0" width="${frame.widthMm}" height="${frame.heightMm}"/></clipPath>
</defs>
<rect x="0" y="0" width="${frame.widthMm}" height="${frame.heightMm}" fill="#FBFAF6"/>
<g clip-path="url(#frame)">
${around.map((feature) => drawFeature(frame, feature)).join('\n')}
${shapes.object ? path(frame.path(shapes.object), { line: TEAL, lineWidth: 0.5, dash: '2 1' }) : ''}
${hatched(frame, shapes.evidence)}
${shapes.subject ? path(frame.path(shapes.subject), { line: RED, lineWidth: 0.6 }) : ''}
${(shapes.marks ?? []).map((mark) => drawMark(frame, mark)).join('')}
</g>
<rect x="0" y="0" width="${frame.widthMm}" height="${frame.heightMm}" fill="none" stroke="#333" stroke-width="0.35"/>
${drawMargin(frame, words.source, speech)}
${drawLegend(legend, frame.widthMm + 3, LEGEND_MM - 3, frame.heightMm, speech)}
</svg>`
  return { svg, widthMm, heightMm }
}

function drawFeature(frame: SheetFrame, { layer, value, geometry }: SheetFeature): string {
  const paint = paintOf(drawingOf(layer, value))
  const isArea = geometry.type.endsWith('Polygon')
  return path(frame.path(geometry), isArea ? paint : { ...paint, fill: 'none' })
}

/** Lines at 45°, 1.2 mm apart, within the overlaps; where these lie on each other, drawn once. */
function hatched(frame: SheetFrame, evidence: readonly AnyGeometry[]): string {
  if (evidence.length === 0) return ''
  const lines: string[] = []
  for (let at = -frame.heightMm; at < frame.widthMm; at += 1.2) {
    lines.push(`M${at.toFixed(2)} ${frame.heightMm}L${(at + frame.heightMm).toFixed(2)} 0`)
  }
  const outlines = [...new Set(evidence.map((shape) => frame.path(shape)))]
  return (
    `<clipPath id="evidence">${outlines.map((d) => `<path d="${d}" clip-rule="evenodd"/>`).join('')}</clipPath>` +
    `<g clip-path="url(#evidence)"><rect width="${frame.widthMm}" height="${frame.heightMm}" fill="${RED}" fill-opacity="0.12"/>` +
    `<path d="${lines.join('')}" fill="none" stroke="${RED}" stroke-width="0.25"/></g>` +
    outlines.map((d) => path(d, { line: RED, lineWidth: 0.3 })).join('')
  )
}

function drawMark(frame: SheetFrame, lonLat: readonly [number, number]): string {
  const [x, y] = frame.place(lonLat)
  return `<circle cx="${x.toFixed(2)}" cy="${y.toFixed(2)}" r="0.8" fill="${RED}" fill-opacity="0.75"/>`
}

function shapeLines({ subject, object, evidence, marks }: SheetShapes, words: SheetWords) {
  const lines: LegendLine[] = []
  if (subject) lines.push({ title: words.subject, paint: { line: RED, lineWidth: 0.6 } })
  if (evidence.length > 0) {
    lines.push({
      title: words.evidence,
      paint: { fill: RED, opacity: 0.25, line: RED, lineWidth: 0.3 },
    })
  }
  if (object && words.object) {
    lines.push({ title: words.object, paint: { line: TEAL, lineWidth: 0.5, dash: '2 1' } })
  }
  if (marks && marks.length > 0) {
    lines.push({ title: words.evidence, paint: { fill: RED, opacity: 0.75 }, dot: true })
  }
  return lines
}

/** One line for each layer and class that the sheet shows. */
function layerLines(around: readonly SheetFeature[], { words }: Speech): LegendLine[] {
  const lines = new Map<string, LegendLine>()
  for (const { layer, value } of around) {
    const shown = layerOf(layer)
    const own = shown.classes?.find(({ values }) => value !== null && values.includes(value))
    const name = words(own ?? shown)
    if (!lines.has(name)) lines.set(name, { title: name, paint: paintOf(drawingOf(layer, value)) })
  }
  return [...lines.values()].map((line) => ({ ...line, title: escapeXml(line.title) }))
}
