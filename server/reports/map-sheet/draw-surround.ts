/** What is written around the map: title, 密级 and 图号 above, notes, title block at the lower right, notices at the foot. */
import { cm105 } from '../../../gis-data/crs.ts'
import type { SheetLayout } from '../../../gis-data/sheets/sheet-layout.ts'
import { secrecyTitles } from '../../../gis-data/sheets/sheet-secrecy.ts'
import { inLanguage, type WordLanguage } from '../../../gis-data/words.ts'
import type { SheetText } from '../../api/sheet-contract.ts'
import { ringOf } from './clip.ts'
import { scaleText } from './draw-north-and-scale.ts'
import { INK, type Pen } from './pen.ts'
import { sheetWord } from './sheet-words.ts'
import { fitted, wrapped } from './wrap-words.ts'

export interface Surround {
  readonly text: SheetText
  readonly scale: number
  readonly language: WordLanguage
  /** E.g. `12 · 2026-11-24`. */
  readonly revision: string
  /** Said of what the map leaves out. */
  readonly remarks: readonly string[]
  /** Pictures beneath the map, each with its day. */
  readonly pictures: readonly string[]
  readonly notice: string | null
  readonly page: { readonly number: number; readonly of: number }
}

export function drawSurround(pen: Pen, layout: SheetLayout, surround: Surround): void {
  drawTitle(pen, layout, surround)
  drawBlock(pen, layout, surround)
  drawFoot(pen, layout, surround)
}

export function drawTitle(
  pen: Pen,
  { title: box, factor: f }: SheetLayout,
  { text, language }: Pick<Surround, 'text' | 'language'>,
): void {
  const middle = box.x + box.width / 2
  const look = { sizeMm: 7 * f, bold: true }
  const sideMm = 34 * f
  pen.text(fitted(pen, text.title, box.width - 2 * sideMm, look), middle, box.y + 8.6 * f, {
    ...look,
    anchor: 'middle',
  })
  const side = { sizeMm: 3.2 * f, bold: true }
  const base = box.y + 9 * f
  if (text.number) pen.text(fitted(pen, text.number, sideMm, side), box.x, base, side)
  const grade = inLanguage(secrecyTitles[text.secrecy], language)
  pen.text(grade, box.x + box.width, base, { ...side, anchor: 'end' })
}

/** Set at the foot of their box; returns the height they take, for what stands above may have the rest. */
export function drawNotes(
  pen: Pen,
  { notes: box, factor: f }: SheetLayout,
  { text, remarks, language }: Pick<Surround, 'text' | 'remarks' | 'language'>,
): number {
  const lines = [text.notes, ...remarks].filter((words) => words !== '')
  if (lines.length === 0) return 0
  const head = `${sheetWord('notes', language)}${language === 'zh' ? '：' : ': '}`
  const words = head + lines.join('\n')
  const sizes = [2.6, 2.3, 2, 1.7].map((size) => size * f)
  const set = (sizeMm: number) => {
    const rows = wrapped(words, box.width, (part) => pen.widthOf(part, { sizeMm }))
    return { sizeMm, rows, room: Math.floor(box.height / (sizeMm * ROW_HEIGHT)) }
  }
  const tried = sizes.map(set)
  const { sizeMm, rows, room } =
    tried.find((each) => each.rows.length <= each.room) ?? tried.at(-1)!
  const shown = rows.slice(0, room)
  const top = box.y + box.height - shown.length * sizeMm * ROW_HEIGHT
  for (const [at, row] of shown.entries()) {
    const cut = at === room - 1 && rows.length > room
    const base = top + (at + 0.8) * sizeMm * ROW_HEIGHT
    pen.text(cut ? `${row.slice(0, -1)}…` : row, box.x, base, { sizeMm })
  }
  return shown.length * sizeMm * ROW_HEIGHT
}

const ROW_HEIGHT = 1.45

function drawBlock(
  pen: Pen,
  { block: box, factor: f }: SheetLayout,
  { text, scale, language, revision, pictures }: Surround,
): void {
  const word = (name: Parameters<typeof sheetWord>[0]) => sheetWord(name, language)
  const rows: readonly (readonly [string, string])[][] = [
    [[word('organisation'), text.organisation]],
    [[word('name'), text.title]],
    [
      [word('number'), text.number],
      [word('scale'), scaleText(scale)],
    ],
    [
      [word('maker'), text.maker],
      [word('checker'), text.checker],
    ],
    [
      [word('date'), text.date],
      [word('secrecy'), inLanguage(secrecyTitles[text.secrecy], language)],
    ],
    [
      [
        word('system'),
        `${language === 'zh' ? 'CGCS2000 3 度带 105°' : 'CGCS2000 3° CM 105°E'} EPSG:${cm105.srid}`,
      ],
    ],
    [[word('revision'), revision]],
    ...(pictures.length > 0
      ? [[[word('picture'), pictures.join(language === 'zh' ? '；' : '; ')] as const]]
      : []),
  ]
  const rowMm = box.height / rows.length
  const labelMm = (language === 'zh' ? 13 : 14) * f
  const thin = { colour: INK, widthMm: 0.13 * f }
  const lines: number[][] = []
  for (const [at, cells] of rows.entries()) {
    const y = box.y + at * rowMm
    if (at > 0) lines.push([box.x, y, box.x + box.width, y])
    const cellMm = box.width / cells.length
    for (const [column, [label, value]] of cells.entries()) {
      const x = box.x + column * cellMm
      if (column > 0) lines.push([x, y, x, y + rowMm])
      lines.push([x + labelMm, y, x + labelMm, y + rowMm])
      const base = y + rowMm / 2 + 0.95 * f
      const small = { sizeMm: 2.4 * f, colour: '#4A5A64' }
      pen.text(fitted(pen, label, labelMm - f, small), x + labelMm / 2, base, {
        ...small,
        anchor: 'middle',
      })
      drawValue(pen, value, x + labelMm + 1.2 * f, base, cellMm - labelMm - 2 * f, 2.7 * f)
    }
  }
  pen.stroke(lines, false, thin)
  pen.stroke([ringOf(box)], true, { colour: INK, widthMm: 0.4 * f })
}

/** Smaller where it would not fit, then cut. */
function drawValue(
  pen: Pen,
  words: string,
  x: number,
  y: number,
  room: number,
  size: number,
): void {
  const sizeMm = [size, size * 0.88, size * 0.78].find(
    (each) => pen.widthOf(words, { sizeMm: each }) <= room,
  )
  const look = { sizeMm: sizeMm ?? size * 0.78 }
  pen.text(fitted(pen, words, room, look), x, y, look)
}

function drawFoot(
  pen: Pen,
  { foot: box, factor: f }: SheetLayout,
  { text, language, notice, page }: Surround,
): void {
  const base = box.y + 5.6 * f
  const look = { sizeMm: 2.5 * f }
  const pages =
    language === 'zh'
      ? `第 ${page.number} 页 / 共 ${page.of} 页`
      : `Page ${page.number} of ${page.of}`
  const right = [text.reviewNumber && sheetWord('review', language) + text.reviewNumber, pages]
    .filter(Boolean)
    .join('    ')
  pen.text(right, box.x + box.width, base, { ...look, anchor: 'end' })
  if (!notice) return
  const room = box.width - pen.widthOf(right, look) - 6 * f
  const loud = { ...look, bold: true }
  const small = { ...loud, sizeMm: 2 * f }
  const fits = pen.widthOf(notice, loud) <= room ? loud : small
  pen.text(fitted(pen, notice, room, fits), box.x, base, fits)
}
