/**
 * A table printed so that rows and columns add up to the last digit (面积平差 both ways): every number
 * is one of the two printed numbers next to it, and so is every sum; the whole is rounded half up.
 * By pushing roundings around cycles of cells (controlled rounding, Cox 1987).
 */
import { roundHalfUp } from './area.ts'

export interface PrintedTable {
  readonly cells: readonly (readonly number[])[]
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly whole: number
}

/** Parts of the last printed digit that are told apart; whole numbers, so that sums are exact. */
const FINE = 1 << 12

/** `cells` are at least zero, in the unit that is printed with so many `digits`. */
export function apportionTable(
  cells: readonly (readonly number[])[],
  digits: number,
): PrintedTable {
  const scale = 10 ** digits
  const rowCount = cells.length
  const columnCount = cells[0]?.length ?? 0
  const sum = cells.flat().reduce((total, cell) => total + cell, 0)
  const target = Math.round(roundHalfUp(sum, digits) * scale)
  const fine = cells.map((row) =>
    row.map((cell) => (sum > 0 ? Math.round((cell / sum) * target * FINE) : 0)),
  )
  settleWhole(fine, target * FINE)
  // A last column and row with the sums, negative, so that every line of the frame adds up to zero.
  const frame = fine.map((row) => [...row, -row.reduce((total, cell) => total + cell, 0)])
  frame.push(
    Array.from({ length: columnCount + 1 }, (_, at) => -frame.reduce((t, row) => t + row[at]!, 0)),
  )
  roundFrame(frame)
  const printed = (value: number) => Math.abs(value / FINE) / scale
  return {
    cells: frame.slice(0, rowCount).map((row) => row.slice(0, columnCount).map(printed)),
    rows: frame.slice(0, rowCount).map((row) => printed(row[columnCount]!)),
    columns: frame[rowCount]!.slice(0, columnCount).map(printed),
    whole: printed(frame[rowCount]![columnCount]!),
  }
}

/** What rounding to fine parts has lost goes to the largest cell. */
function settleWhole(fine: number[][], target: number): void {
  const missing = target - fine.flat().reduce((total, cell) => total + cell, 0)
  let largest: [number, number] | null = null
  fine.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (!largest || cell > fine[largest[0]]![largest[1]]!) largest = [at, column]
    })
  })
  if (largest) fine[largest[0]]![largest[1]]! += missing
}

const fraction = (value: number): number => ((value % FINE) + FINE) % FINE

/** Lines of the frame are nodes, cells with a fraction are edges: where there is one, there is a cycle. */
function roundFrame(frame: number[][]): void {
  const rowCount = frame.length
  const edges: Set<number>[] = Array.from(
    { length: rowCount + (frame[0]?.length ?? 0) },
    () => new Set<number>(),
  )
  frame.forEach((row, at) => {
    row.forEach((value, column) => {
      if (fraction(value) !== 0) {
        edges[at]!.add(rowCount + column)
        edges[rowCount + column]!.add(at)
      }
    })
  })
  for (let start = 0; start < rowCount; start++)
    while (edges[start]!.size > 0) push(frame, edges, cycleFrom(start, edges))
}

/** A walk that never turns back meets itself; the nodes of the cycle it then has gone round. */
function cycleFrom(start: number, edges: readonly Set<number>[]): number[] {
  const walk = [start]
  const places = new Map([[start, 0]])
  for (;;) {
    const here = walk.at(-1)!
    const from = walk.at(-2)
    let next: number | undefined
    for (const other of edges[here]!) {
      if (other === from) continue
      next = other
      break
    }
    if (next === undefined) throw new Error('a line of the table has one fraction only')
    const seen = places.get(next)
    if (seen !== undefined) return walk.slice(seen)
    places.set(next, walk.length)
    walk.push(next)
  }
}

/** Adds to every second cell of the cycle and takes from the others until one has no fraction left. */
function push(frame: number[][], edges: readonly Set<number>[], cycle: readonly number[]): void {
  const rowCount = frame.length
  const cells = cycle.map((node, at) => {
    const next = cycle[(at + 1) % cycle.length]!
    return node < rowCount ? ([node, next - rowCount] as const) : ([next, node - rowCount] as const)
  })
  const room = (sign: 1 | -1) =>
    Math.min(
      ...cells.map(([row, column], at) => {
        const over = fraction(frame[row]![column]!)
        return (at % 2 === 0 ? sign : -sign) === 1 ? FINE - over : over
      }),
    )
  const sign = room(1) <= room(-1) ? 1 : -1
  const amount = room(sign)
  cells.forEach(([row, column], at) => {
    frame[row]![column]! += at % 2 === 0 ? sign * amount : -sign * amount
    if (fraction(frame[row]![column]!) === 0) {
      edges[row]!.delete(rowCount + column)
      edges[rowCount + column]!.delete(row)
    }
  })
}
