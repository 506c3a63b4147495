/**
 * Points as survey instruments and CASS write them, one a line and no heading: 点号,编码,Y(东),X(北),H.
 * The line of a boundary text is much alike, with X (north) first: what tells them apart is here.
 */
import type { Position } from 'geojson'
import { LineIssues, shown } from '../line-issues.ts'
import { columnsOf } from './boundary-head-line.ts'

export interface SurveyPoint {
  readonly attributes: Readonly<Record<string, string | number>>
  /** As the file has them: easting before northing by custom. */
  readonly position: Position
}

interface Layout {
  readonly columns: number
  readonly code: boolean
  readonly height: boolean
}

const layouts: readonly Layout[] = [
  { columns: 5, code: true, height: true },
  { columns: 4, code: false, height: true },
  { columns: 4, code: true, height: false },
]

const decimal = /^[+-]?\d{1,12}(\.\d{1,20})?$/
const isNorthing = (value: number) => value >= 2_000_000 && value <= 6_000_000
const isEasting = (value: number) =>
  (value >= 100_000 && value <= 900_000) || (value >= 13_100_000 && value <= 45_900_000)

const linesOf = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, at) => ({ line: at + 1, text: line.trim() }))
    .filter((each) => each.text !== '')

/** `head`: the whole text, or its beginning with the last line whole. */
export function isSurveyPoints(head: string): boolean {
  return (
    layoutOf(
      linesOf(head)
        .slice(0, 500)
        .map((each) => columnsOf(each.text)),
    ) !== null
  )
}

/** @throws UserFault naming the lines that are no point. */
export function readSurveyPoints(text: string, file: string): SurveyPoint[] {
  const lines = linesOf(text)
  const layout = layoutOf(lines.slice(0, 500).map((each) => columnsOf(each.text)))
  const issues = new LineIssues(file)
  const points = lines.flatMap(({ line, text: each }) => {
    const columns = columnsOf(each)
    if (layout && isLine(columns, layout)) return [pointOf(columns, layout)]
    issues.add(
      line,
      `${shown(each)} 应为“点号，编码，Y（东），X（北），H”`,
      `${shown(each)}: "number,code,Y (east),X (north),H" was expected`,
    )
    return []
  })
  issues.throwIfAny()
  return points
}

function layoutOf(lines: readonly string[][]): Layout | null {
  if (lines.length === 0) return null
  return (
    layouts.find(
      (layout) => lines.every((columns) => isLine(columns, layout)) && isTelling(lines, layout),
    ) ?? null
  )
}

const numbersIn = (columns: readonly string[], { code }: Layout) => columns.slice(code ? 2 : 1)

const isLine = (columns: readonly string[], layout: Layout) =>
  columns.length === layout.columns &&
  numbersIn(columns, layout).every((each) => decimal.test(each))

/**
 * A ring's number is a number and its points are J1, J2 …; a code is empty or a word, or the easting
 * stands before the northing, which a boundary text has the other way round.
 */
function isTelling(lines: readonly string[][], layout: Layout): boolean {
  if (lines.every(([label = '']) => /^J\d+$/i.test(label))) return false
  const ordered = lines.every((columns) => {
    const [east = 0, north = 0] = numbersIn(columns, layout).map(Number)
    return isEasting(east) && isNorthing(north)
  })
  const worded = layout.code && lines.some(([, code = '']) => !/^\d+$/.test(code))
  return layout.height && !layout.code ? ordered : worded || (ordered && layout.columns === 5)
}

function pointOf(columns: readonly string[], layout: Layout): SurveyPoint {
  const [east, north, height] = numbersIn(columns, layout).map(Number)
  const [label = '', code = ''] = columns
  return {
    attributes: {
      点号: label,
      ...(layout.code && { 编码: code }),
      ...(layout.height && { 高程: height! }),
    },
    position: [east!, north!],
  }
}
