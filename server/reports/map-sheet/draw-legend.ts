/** The legend: every layer and class that the map shows, each drawn by the same hand as on the map. */
import type { Layer } from '../../../gis-data/catalogue.ts'
import { drawingOfValue } from '../../../gis-data/drawing/area-look.ts'
import { stateColours } from '../../../gis-data/drawing/state-colours.ts'
import type { FindingState } from '../../../gis-data/rules/rule.ts'
import type { BoxMm } from '../../../gis-data/sheets/sheet-layout.ts'
import { grown, ringOf } from './clip.ts'
import { drawFindingSwatch } from './draw-findings.ts'
import { type PaintScale, paintShapes } from './paint-shapes.ts'
import { INK, type Pen, type TextLook } from './pen.ts'
import { fitted, wrapped } from './wrap-words.ts'

export type LegendRow =
  | { readonly kind: 'heading'; readonly words: string }
  | {
      readonly kind: 'class'
      readonly words: string
      readonly layer: Layer
      readonly value: string | null
      readonly opacity: number
    }
  | { readonly kind: 'finding'; readonly words: string; readonly state: FindingState }
  /** A line of the list of sheets. */
  | { readonly kind: 'entry'; readonly cells: readonly string[] }

const ROW_MM = 4.7
const TIGHTEST = 0.7
const NARROWEST_MM = 27
/** Of a line of the list of sheets: number, name and scale. */
const ENTRY_MM = 50
const HEAD_MM = 7

/** Draws what fits, tighter if need be, and returns what does not. */
export function drawLegend(
  pen: Pen,
  box: BoxMm,
  f: number,
  heading: string,
  rows: readonly LegendRow[],
  scale: PaintScale,
): LegendRow[] {
  pen.text(heading, box.x + box.width / 2, box.y + 4.4 * f, {
    sizeMm: 3.8 * f,
    bold: true,
    anchor: 'middle',
  })
  const room = box.height - HEAD_MM * f
  const columnsThatFit = Math.max(
    1,
    Math.floor(box.width / ((rows[0]?.kind === 'entry' ? ENTRY_MM : NARROWEST_MM) * f)),
  )
  const perColumn = (size: number) => Math.max(1, Math.floor(room / (ROW_MM * f * size)))
  const tries = [1, 0.9, 0.8, TIGHTEST].flatMap((size) =>
    Array.from({ length: columnsThatFit }, (_, at) => ({ size, columns: at + 1 })),
  )
  const { size, columns } = tries.find(
    (each) => inColumns(rows, perColumn(each.size)).length <= each.columns,
  ) ?? { size: TIGHTEST, columns: columnsThatFit }
  const rowMm = ROW_MM * f * size
  const columnMm = box.width / columns
  const set = inColumns(rows, perColumn(size))
  for (const [column, shown] of set.slice(0, columns).entries()) {
    for (const [at, row] of shown.entries()) {
      const place = {
        x: box.x + column * columnMm,
        y: box.y + HEAD_MM * f + at * rowMm,
        width: columnMm - 2 * f,
        height: rowMm,
      }
      drawRow(pen, place, f * size, row, scale)
    }
  }
  return set.slice(columns).flat()
}

/** No heading at the foot of a column. */
function inColumns(rows: readonly LegendRow[], perColumn: number): LegendRow[][] {
  const columns: LegendRow[][] = []
  for (const [at, row] of rows.entries()) {
    const last = columns.at(-1)
    const full = !last || last.length >= perColumn
    const orphan = row.kind === 'heading' && last?.length === perColumn - 1 && at < rows.length - 1
    if (full || orphan) columns.push([row])
    else last.push(row)
  }
  return columns
}

const SWATCH_MM = { width: 8, height: 3.5 }

function drawRow(pen: Pen, box: BoxMm, f: number, row: LegendRow, scale: PaintScale): void {
  const base = box.y + box.height * 0.5 + 0.95 * f
  if (row.kind === 'heading') {
    drawWords(pen, row.words, box, { sizeMm: 2.75 * f, bold: true })
    return
  }
  if (row.kind === 'entry') {
    drawEntry(pen, box, f, row.cells, base)
    return
  }
  const swatch: BoxMm = {
    x: box.x,
    y: box.y + (box.height - SWATCH_MM.height * f) / 2,
    width: SWATCH_MM.width * f,
    height: SWATCH_MM.height * f,
  }
  if (row.kind === 'finding') drawFindingSwatch(pen, swatch, stateColours[row.state])
  else drawSwatch(pen, swatch, row, scale)
  const x = swatch.x + swatch.width + 1.6 * f
  drawWords(pen, row.words, { ...box, x, width: box.x + box.width - x }, { sizeMm: 2.6 * f })
}

/** In a row's height: smaller, then on two lines, and only then cut. */
function drawWords(pen: Pen, words: string, box: BoxMm, look: TextLook): void {
  const middle = box.y + box.height / 2
  const one = [1, 0.9, 0.8]
    .map((share) => ({ ...look, sizeMm: look.sizeMm * share }))
    .find((each) => pen.widthOf(words, each) <= box.width)
  if (one) {
    pen.text(words, box.x, middle + one.sizeMm * 0.36, one)
    return
  }
  const sizes = [0.74, 0.66, 0.58].map((share) => ({ ...look, sizeMm: look.sizeMm * share }))
  const lines = (each: TextLook) => wrapped(words, box.width, (part) => pen.widthOf(part, each))
  const two = sizes.find((each) => lines(each).length <= 2) ?? sizes.at(-1)!
  const [first = '', ...rest] = lines(two)
  pen.text(fitted(pen, first, box.width, two), box.x, middle - 0.16 * two.sizeMm, two)
  pen.text(fitted(pen, rest.join(' '), box.width, two), box.x, middle + 0.94 * two.sizeMm, two)
}

function drawSwatch(
  pen: Pen,
  { x, y, width, height }: BoxMm,
  { layer, value, opacity }: Extract<LegendRow, { kind: 'class' }>,
  scale: PaintScale,
): void {
  const middle = y + height / 2
  const ring = ringOf({ x, y, width, height })
  const { fill, pattern } = drawingOfValue(layer, value)
  // a boundary without a fill is known by its line
  const isArea = layer.geometry === 'MultiPolygon' && (fill !== undefined || pattern !== undefined)
  const isLine = layer.geometry !== 'Point' && !isArea
  const shape = {
    value,
    rings: isArea ? [ring] : [],
    lines: isLine ? [[x, middle, x + width, middle]] : [],
    points: layer.geometry === 'Point' ? ([[x + width / 2, middle]] as const) : [],
  }
  pen.clipped([ringOf(grown({ x, y, width, height }, 0.4))], () =>
    paintShapes(pen, layer, [shape], opacity, scale),
  )
}

function drawEntry(pen: Pen, box: BoxMm, f: number, cells: readonly string[], base: number): void {
  const [number = '', name = '', scale = ''] = cells
  const look = { sizeMm: 2.6 * f }
  const right = box.x + box.width
  pen.text(number, box.x, base, { ...look, bold: true })
  const scaleMm = pen.widthOf(scale, look) + 2 * f
  pen.text(fitted(pen, name, right - scaleMm - box.x - 8 * f, look), box.x + 8 * f, base, look)
  pen.text(scale, right, base, { ...look, anchor: 'end', colour: INK })
}
