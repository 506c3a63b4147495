/** The legend beside a 套图, one swatch and title a line; what does not fit is counted. */
import type { Paint } from './paint.ts'

export interface LegendLine {
  readonly title: string
  readonly paint: Paint
  readonly dot?: boolean
}

const LINE_MM = 5
const HEAD_MM = 6

export function drawLegend(
  lines: readonly LegendLine[],
  x: number,
  widthMm: number,
  heightMm: number,
): string {
  const room = Math.floor((heightMm - HEAD_MM) / LINE_MM) - 1
  const shown = lines.slice(0, room)
  const more =
    lines.length > shown.length
      ? text(x, HEAD_MM + shown.length * LINE_MM + 3.4, `另有 ${lines.length - shown.length} 类`)
      : ''
  return (
    `<text x="${x}" y="4" font-size="3.6" font-weight="700">图例</text>` +
    shown.map((line, at) => drawLine(line, x, HEAD_MM + at * LINE_MM, widthMm)).join('') +
    more
  )
}

function drawLine(
  { title, paint, dot }: LegendLine,
  x: number,
  y: number,
  widthMm: number,
): string {
  const stroke = paint.line
    ? ` stroke="${paint.line}" stroke-width="${paint.lineWidth}"${paint.dash ? ` stroke-dasharray="${paint.dash}"` : ''}`
    : ''
  const fill = ` fill="${paint.fill ?? 'none'}" fill-opacity="${paint.opacity ?? 1}"`
  const swatch = dot
    ? `<circle cx="${x + 3.5}" cy="${y + 1.8}" r="0.9"${fill}/>`
    : `<rect x="${x}" y="${y}" width="7" height="3.6"${fill}${stroke}/>`
  const room = Math.floor((widthMm - 9) / 2.6)
  const short = title.length > room ? `${title.slice(0, room - 1)}…` : title
  return swatch + text(x + 8.5, y + 2.9, short)
}

const text = (x: number, y: number, words: string) =>
  `<text x="${x}" y="${y}" font-size="2.6">${words}</text>`
