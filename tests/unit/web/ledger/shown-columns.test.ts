/** Which columns a ledger shows, and what a click on a head does. */
import { describe, expect, it } from 'vitest'
import { nextSort, sortDirection } from '../../../../web/ledger/table/next-sort.ts'
import { columnTracks, shownColumns } from '../../../../web/ledger/table/shown-columns.ts'

const column = (name: string, atStart: boolean) => ({
  name,
  title: name,
  titleEn: name,
  type: 'text' as const,
  unit: null,
  coded: false,
  masked: false,
  atStart,
})
const about = { columns: [column('a', true), column('b', false), column('c', true)] }
const names = (chosen: readonly string[] | null) =>
  shownColumns(about, chosen).map(({ name }) => name)

describe('the columns of a ledger', () => {
  it('are the chosen ones in their order, without those that there are not', () => {
    expect(names(['c', 'gone', 'b'])).toEqual(['c', 'b'])
  })

  it("are the layer's own where none is chosen, or none of the chosen is left", () => {
    expect(names(null)).toEqual(['a', 'c'])
    expect(names(['gone'])).toEqual(['a', 'c'])
  })

  it('have a track each, and one for number, unit and area', () => {
    expect(columnTracks(about.columns, true).tracks.match(/\S+px(, [\d.]+fr\))?/g)).toHaveLength(6)
  })
})

describe('the order', () => {
  it('goes from the least, to from the largest, to none', () => {
    const steps = [null, 'a', '-a'].map((sort) => nextSort(sort, 'a'))
    expect(steps).toEqual(['a', '-a', null])
    expect(nextSort('-b', 'a')).toBe('a')
    expect(sortDirection('-a', 'a')).toBe('descending')
    expect(sortDirection('b', 'a')).toBe('none')
  })
})
