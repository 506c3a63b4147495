/** North arrow, scale in figures and the scale bar. */
import type { BoxMm } from '../../../gis-data/sheets/sheet-layout.ts'
import type { WordLanguage } from '../../../gis-data/words.ts'
import { INK, type Pen } from './pen.ts'

const barStepsM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]
const PARTS = 4

export const scaleText = (scale: number): string => `1:${scale.toLocaleString('en-US')}`

export function drawNorthAndScale(
  pen: Pen,
  box: BoxMm,
  f: number,
  scale: number,
  language: WordLanguage,
): void {
  const middle = box.x + 8 * f
  const top = box.y + 4.6 * f
  pen.text(language === 'zh' ? '北' : 'N', middle, box.y + 3.4 * f, {
    sizeMm: 3.4 * f,
    bold: true,
    anchor: 'middle',
  })
  pen.fill([[middle, top, middle + 3 * f, top + 14 * f, middle, top + 11 * f]], INK)
  pen.stroke(
    [
      [
        middle,
        top,
        middle + 3 * f,
        top + 14 * f,
        middle,
        top + 11 * f,
        middle - 3 * f,
        top + 14 * f,
      ],
    ],
    true,
    { colour: INK, widthMm: 0.2 * f },
  )
  const left = box.x + 18 * f
  const room = box.width - 20 * f
  pen.text(scaleText(scale), left + room / 2, box.y + 6.5 * f, {
    sizeMm: 4 * f,
    bold: true,
    anchor: 'middle',
  })
  drawBar(pen, left, box.y + 10.5 * f, room, f, scale)
}

function drawBar(pen: Pen, left: number, y: number, room: number, f: number, scale: number): void {
  const mmOf = (metres: number) => (metres * 1000) / scale
  const longest = room - 9 * f
  const step = barStepsM.findLast((metres) => PARTS * mmOf(metres) <= longest) ?? 1
  const part = mmOf(step)
  const x = left + (room - PARTS * part) / 2
  const height = 1.3 * f
  const cell = (at: number) => [
    x + at * part,
    y,
    x + (at + 1) * part,
    y,
    x + (at + 1) * part,
    y + height,
    x + at * part,
    y + height,
  ]
  const cells = Array.from({ length: PARTS }, (_, at) => cell(at))
  pen.fill(
    cells.filter((_, at) => at % 2 === 0),
    INK,
  )
  pen.stroke(cells, true, { colour: INK, widthMm: 0.15 * f })
  const kilometres = step * PARTS >= 2000
  const words = (metres: number) => String(kilometres ? metres / 1000 : metres)
  const look = { sizeMm: 2.3 * f, anchor: 'middle' } as const
  for (const at of [0, PARTS / 2, PARTS]) {
    const unit = at === PARTS ? (kilometres ? ' km' : ' m') : ''
    pen.text(`${words(at * step)}${unit}`, x + at * part, y + height + 3 * f, look)
  }
}
