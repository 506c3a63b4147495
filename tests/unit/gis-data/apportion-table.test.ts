/** Tables whose printed numbers add up both ways. */
import { describe, expect, it } from 'vitest'
import { apportionTable } from '../../../gis-data/apportion-table.ts'
import { roundHalfUp } from '../../../gis-data/area.ts'

/** Repeatable numbers between 0 and 1. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

const inDigits = (value: number, digits: number) => Math.round(value * 10 ** digits)
const total = (values: readonly number[], digits: number) =>
  values.reduce((sum, value) => sum + inDigits(value, digits), 0)

function expectToAddUp(cells: number[][], digits: number) {
  const printed = apportionTable(cells, digits)
  const unit = 10 ** -digits
  printed.cells.forEach((row, at) => {
    expect(total(row, digits)).toBe(inDigits(printed.rows[at]!, digits))
    row.forEach((value, column) => {
      const exact = cells[at]![column]!
      expect(Math.abs(value - exact)).toBeLessThan(unit * 1.001)
      if (exact === 0) expect(value).toBe(0)
    })
  })
  printed.columns.forEach((value, column) => {
    expect(
      total(
        printed.cells.map((row) => row[column]!),
        digits,
      ),
    ).toBe(inDigits(value, digits))
  })
  expect(total(printed.rows, digits)).toBe(inDigits(printed.whole, digits))
  expect(total(printed.columns, digits)).toBe(inDigits(printed.whole, digits))
  const exact = cells.flat().reduce((sum, cell) => sum + cell, 0)
  expect(printed.whole).toBeCloseTo(roundHalfUp(exact, digits), 9)
  return printed
}

describe('a printed table', () => {
  it('adds up in rows, columns and whole, each number next to its exact one', () => {
    const next = numbers(7)
    for (const [rows, columns] of [
      [1, 1],
      [1, 9],
      [9, 1],
      [3, 3],
      [40, 25],
    ] as const) {
      const cells = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => (next() < 0.3 ? 0 : next() * 1000)),
      )
      for (const digits of [2, 4]) expectToAddUp(cells, digits)
    }
  })

  it('takes a district: 157 units by 60 classes', () => {
    const next = numbers(11)
    const cells = Array.from({ length: 157 }, () =>
      Array.from({ length: 60 }, () => (next() < 0.5 ? 0 : next() * 1e6)),
    )
    const start = performance.now()
    expectToAddUp(cells, 2)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('leaves numbers that need no rounding as they are', () => {
    const cells = [
      [1.25, 0],
      [3.5, 4.25],
    ]
    expect(apportionTable(cells, 2)).toEqual({
      cells,
      rows: [1.25, 7.75],
      columns: [4.75, 4.25],
      whole: 9,
    })
  })

  it('is empty where there is nothing', () => {
    expect(apportionTable([], 2)).toEqual({ cells: [], rows: [], columns: [], whole: 0 })
    expect(apportionTable([[0, 0]], 2).whole).toBe(0)
  })
})
