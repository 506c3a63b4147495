/** The legend beside a 套图, one swatch and title a line; what does not fit is counted. */
import type { Speech } from '../speech.ts'
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
  { say }: Speech,
): string {
  const room = Math.floor((heightMm - HEAD_MM) / LINE_MM) - 1
  const shown = lines.slice(0, room)
  const rest = lines.length - shown.length
  const more =
    rest > 0
      ? text(x, HEAD_MM + shown.length * LINE_MM + 3.4, say(`另有 ${rest} 类`, `${rest} more`))
      : ''
  return (
    `<text x="${x}" y="4" font-size="3.6" font-weight="700">${say('图例', 'Legend')}</text>` +
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
  return swatch + text(x + 8.5, y + 2.9, shortened(title, (widthMm - 9) / 2.6))
}

/** Latin letters are about half as wide as Chinese ones, of which `room` find place. */
function shortened(title: string, room: number): string {
  let width = 0
  for (const [at, letter] of [...title].entries()) {
    width += letter < '\u2e80' ? 0.54 : 1
    if (width > room) return `${[...title].slice(0, at - 1).join('')}…`
  }
  return title
}

const text = (x: number, y: number, words: string) =>
  `<text x="${x}" y="${y}" font-size="2.6">${words}</text>`
