/**
 * Which line of a table holds its names. Tables of the bureaus begin with a title, a line of 单位 and
 * 日期, and often join two lines to one heading.
 */
import { isCoordinateName } from './coordinate-columns.mjs'
import { DeliveryFault } from './delivery-fault.mjs'
import { isShapeName } from './table-geometry.mjs'

/** Lines looked at, and how much of them a person is shown. */
const LEADING = 15
const SHOWN = { lines: 10, cells: 12, letters: 20 }

/**
 * @typedef {object} HeadRow
 * @property {number} row the heading's line from 1, blank ones not counted; of two the upper
 * @property {number} lines 2 where a heading is joined of two
 * @property {boolean} asked
 * @property {string[]} names
 */

/**
 * Of a table: asked for all of a file, or for the tables by name.
 * @param {import('./delivery.ts').HeadRows | undefined} asks
 * @param {string} table
 */
export const askedOf = (asks, table) => (typeof asks === 'number' ? asks : asks?.[table]) ?? null

/** @param {unknown} cell */
const textOf = (cell) => (cell === null || cell === undefined ? '' : String(cell).trim())

/**
 * @param {readonly (readonly unknown[])[]} lines none blank
 * @param {number | null} asked line from 1 that a person has chosen
 * @returns {HeadRow}
 */
export function headRow(lines, asked) {
  const leading = lines.slice(0, LEADING * 2).map((line) => line.map(textOf))
  if (asked !== null) {
    if (asked > leading.length || leading.length === 0) throw noSuchLine(asked, lines.length)
    return { ...headAt(leading, asked - 1), asked: true }
  }
  const first = { ...headAt(leading, 0), asked: false }
  if (first.lines === 2 || !isTitle(leading)) return first
  const candidates = leading
    .slice(1, LEADING)
    .map((_, at) => at + 1)
    .filter((at) => at + 1 < lines.length && isHeading(headAt(leading, at).names, leading))
  const [best] = candidates
    .map((at) => ({ ...headAt(leading, at), known: knownIn(headAt(leading, at).names) }))
    .sort((a, b) => b.known - a.known || a.row - b.row)
  return best ? { row: best.row, lines: best.lines, names: best.names, asked: false } : first
}

/** @param {readonly string[]} cells */
const filled = (cells) => cells.filter((cell) => cell !== '').length

/** How many cells the table's lines have: as many as two of them fill. @param {readonly string[][]} lines */
function widthOf(lines) {
  const counts = lines.map(filled).sort((a, b) => b - a)
  return counts[Math.min(1, counts.length - 1)] ?? 0
}

/** Whether the first line is none of names: hardly filled, the same throughout, or words with colons. @param {readonly string[][]} lines */
function isTitle(lines) {
  const cells = (lines[0] ?? []).filter((cell) => cell !== '')
  const width = widthOf(lines)
  if (width < 2 || knownIn(cells) > 0) return false
  if (cells.length > 1 && new Set(cells).size === 1) return true
  return cells.length < Math.max(2, width / 2) || (cells.length < width && isLabelled(cells))
}

/** @param {readonly string[]} cells */
const isLabelled = (cells) => cells.filter((cell) => /[:：]/.test(cell)).length * 2 >= cells.length

const number = /^[-+]?[\d,]*\.?\d+(e[-+]?\d+)?%?$/i

/**
 * @param {readonly string[]} names
 * @param {readonly string[][]} lines
 */
function isHeading(names, lines) {
  const cells = names.filter((cell) => cell !== '')
  const numbers = cells.filter((cell) => number.test(cell)).length
  return (
    cells.length >= Math.max(2, widthOf(lines) * 0.6) &&
    numbers * 3 <= cells.length &&
    new Set(cells).size === cells.length &&
    cells.every((cell) => cell.length <= 60) &&
    !isLabelled(cells)
  )
}

/** @param {readonly string[]} names */
const knownIn = (names) =>
  names.filter((name) => isCoordinateName(name) || isShapeName(name)).length

/**
 * The line, joined with the one below it where that names the parts of what the upper one groups.
 * @param {readonly string[][]} lines
 * @param {number} at
 */
function headAt(lines, at) {
  const upper = lines[at] ?? []
  const lower = lines[at + 1] ?? []
  const joined = joinedNames(upper, lower, lines.slice(at + 2))
  return joined
    ? { row: at + 1, lines: 2, names: joined }
    : { row: at + 1, lines: 1, names: [...upper] }
}

/**
 * @param {readonly string[]} upper
 * @param {readonly string[]} lower
 * @param {readonly string[][]} rest
 * @returns {string[] | null}
 */
function joinedNames(upper, lower, rest) {
  const ends = (/** @type {readonly string[]} */ line) => line.findLastIndex((cell) => cell !== '')
  const width = Math.max(ends(upper), ends(lower)) + 1
  /** @type {string[]} */
  const names = []
  let parts = 0
  let whole = 0
  for (let at = 0; at < width; at += 1) {
    const above = upper[at] ?? ''
    const below = lower[at] ?? ''
    if (number.test(below) || (above === '' && below === '')) return null
    // A name beside which nothing is grouped has none below it: its cell is merged downwards.
    const grouped = above === '' || ((upper[at + 1] ?? '') === '' && (lower[at + 1] ?? '') !== '')
    if (grouped !== (below !== '')) return null
    if (grouped) parts += 1
    else whole += 1
    names.push(grouped ? below : above)
  }
  const merged = names.findIndex((_, at) => (lower[at] ?? '') === '')
  if (parts < 2 || whole < 1 || !rest.some((line) => (line[merged] ?? '') !== '')) return null
  let group = ''
  return names.map((name, at) => {
    if ((upper[at] ?? '') !== '') group = upper[at] ?? ''
    return names.indexOf(name) === names.lastIndexOf(name) ? name : `${group}_${name}`
  })
}

/**
 * As a person is shown it, and as it is told.
 * @param {HeadRow} head
 * @param {readonly (readonly unknown[])[]} lines
 */
export function headTold({ row, lines: joined, asked }, lines) {
  const leading = lines
    .slice(0, Math.max(SHOWN.lines, row + 1))
    .map((line) => line.slice(0, SHOWN.cells).map((cell) => textOf(cell).slice(0, SHOWN.letters)))
  const last = row + joined - 1
  const zh = joined === 2 ? `第 ${row}、${last} 行合成` : `第 ${row} 行`
  const en = joined === 2 ? `lines ${row} and ${last} joined` : `line ${row}`
  const [by, byEn] = asked ? ['按指定', ', as asked'] : ['', '']
  const before = row > 1 ? `，其前 ${row - 1} 行是标题、说明，不作数据` : ''
  const beforeEn = row > 1 ? `; the ${row - 1} before are title and notes, no data` : ''
  return {
    head: { row, lines: joined, asked, leading },
    remarks:
      row === 1 && joined === 1
        ? []
        : [
            {
              message: `表头取${zh}${by && `（${by}）`}${before}；记录的行号从表头下一行起算`,
              messageEn: `the names are in ${en}${byEn}${beforeEn}; rows are numbered from the line below`,
            },
          ],
  }
}

const totals =
  /^(合\s*计|小\s*计|总\s*计|共\s*计|本页小计|本页合计|累计|total|subtotal|sum)\s*[:：]?$/i
const footers =
  /^(注|备注|说明|填表人|制表人|填报人|审核人?|审定人?|填表日期|制表日期|填报日期|单位负责人|负责人)\s*[:：]/

/**
 * Why a line below the heading is no record: a sum, or a note at the table's end.
 * @param {readonly unknown[]} cells
 * @returns {DeliveryFault | null}
 */
export function noRecord(cells) {
  const first = cells.map(textOf).find((cell) => cell !== '') ?? ''
  if (totals.test(first))
    return new DeliveryFault(
      `“${first}”行是汇总，不是记录`,
      `the line "${first}" is a sum, no record`,
    )
  if (footers.test(first))
    return new DeliveryFault(
      `“${first.slice(0, 20)}”是表尾说明，不是记录`,
      `"${first.slice(0, 20)}" is a note below the table, no record`,
    )
  return null
}

/**
 * @param {number} asked
 * @param {number} lines
 */
const noSuchLine = (asked, lines) =>
  new DeliveryFault(
    `表头指定为第 ${asked} 行，表中可作表头的只有前 ${Math.min(lines, LEADING * 2)} 行`,
    `line ${asked} is asked for as the heading; only the first ${Math.min(lines, LEADING * 2)} lines can be`,
    'bad_request',
  )
