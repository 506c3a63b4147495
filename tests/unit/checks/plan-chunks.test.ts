import { describe, expect, it } from 'vitest'
import { planChunks } from '../../../server/checks/run/plan-chunks.ts'
import { worstResult } from '../../../server/checks/worst-result.ts'

const counts = (...rows: [string | null, number][]) =>
  rows.map(([unit, count]) => ({ unit, rows: count }))

describe('chunks of a run', () => {
  it('group neighbouring units up to the budget and lose no row', () => {
    const units = counts(['A', 3], ['B', 4], ['C', 5], ['D', 20], ['E', 1], [null, 7])
    const chunks = planChunks(units, 8)
    expect(chunks).toEqual([
      { units: ['A', 'B'], rows: 7 },
      { units: ['C'], rows: 5 },
      { units: ['D'], rows: 20 },
      { units: ['E'], rows: 1 },
      { units: null, rows: 7 },
    ])
    expect(chunks.reduce((sum, { rows }) => sum + rows, 0)).toBe(40)
  })

  it('are one where the budget holds all', () => {
    const units = counts(['A', 3], ['B', 4], [null, 7])
    expect(planChunks(units, 14)).toEqual([{ units: 'all', rows: 14 }])
    expect(planChunks(units, 13).map(({ rows }) => rows)).toEqual([7, 7])
  })

  it('are none where nothing is to be judged', () => {
    expect(planChunks([], 100)).toEqual([])
  })
})

describe('the worst of several results', () => {
  it('lets 无法判定 outrank 提示 and 符合, but not a violation', () => {
    expect(worstResult(['conforming', 'undecidable', 'notice'])).toBe('undecidable')
    expect(worstResult(['undecidable', 'nonconforming'])).toBe('nonconforming')
    expect(worstResult(['conforming', 'not_applicable'])).toBe('conforming')
    expect(worstResult([])).toBe('not_applicable')
  })
})
