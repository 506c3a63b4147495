/** What is asked in the panel of analyses: in the address and back, as a question, shaded and printed. */
import { describe, expect, it } from 'vitest'
import { foldSlivers } from '../../../gis-data/fold-slivers.ts'
import {
  type Analysis,
  formatAnalysis,
  freshAnalysis,
  type Place,
  parseAnalysis,
} from '../../../web/analysis/analysis.ts'
import {
  printedAmount,
  printedAmounts,
  shadedAmounts,
  shadedColumn,
} from '../../../web/analysis/printed-amounts.ts'
import { askedPlace, askedTable } from '../../../web/analysis/questions.ts'
import { shadeOf, shadeSteps } from '../../../web/analysis/shades.ts'

const square = [
  [103.85, 30.83],
  [103.86, 30.83],
  [103.86, 30.84],
  [103.85, 30.83],
]
const places: readonly Place[] = [
  { kind: 'unit', unit: '510117104201', bufferM: null },
  { kind: 'layer', layer: 'river', bufferM: 50.5 },
  { kind: 'features', layer: 'road', fids: [3, 14], bufferM: 20 },
  { kind: 'drawn', geometry: { type: 'Polygon', coordinates: [square] }, bufferM: 10 },
  { kind: 'drawn', geometry: { type: 'LineString', coordinates: square }, bufferM: 5 },
]
const full: Analysis = {
  tab: 'within',
  place: places[0]!,
  layer: 'homestead',
  field: 'use_state',
  with: 'custom_1',
  withField: '用途, 名:称',
  bufferM: 12,
  rows: 'class',
  firstLevel: true,
  run: true,
  unit: 'mu',
  allColumns: true,
  cell: { row: '=01,02', column: null },
  shade: 'rest',
  open: 'road',
}

describe('an analysis in the address', () => {
  it('comes back as it went in, whatever words it holds', () => {
    expect(parseAnalysis(formatAnalysis(full))).toEqual(full)
    for (const place of places)
      expect(parseAnalysis(formatAnalysis({ ...full, place })).place).toEqual(place)
  })

  it('is empty for a fresh panel', () => {
    expect(formatAnalysis(freshAnalysis)).toBe('')
    expect(parseAnalysis(null)).toEqual(freshAnalysis)
  })

  it.each(['p:unit~51', 'p:Polygon~x', 'r:village', 'b:-1', 'p:features~road~x', 'p:%E0%A4%A'])(
    'leaves out what is malformed: %s',
    (text) => {
      expect(parseAnalysis(text)).toEqual(freshAnalysis)
    },
  )

  it('leaves out a shape that would make it too long', () => {
    const coordinates = [
      Array.from({ length: 200 }, (_, at) => [103 + Math.sin(at), 30 + at / 1e3]),
    ]
    const place = {
      kind: 'drawn',
      bufferM: null,
      geometry: { type: 'Polygon', coordinates },
    } as const
    expect(formatAnalysis({ ...full, place })).toBe(formatAnalysis({ ...full, place: null }))
  })
})

describe('the question', () => {
  it('says of the second layer only what there is of it', () => {
    const within = { unit: '510117104201' }
    expect(askedTable({ ...full, tab: 'table', with: null })).toEqual({
      layer: 'homestead',
      field: 'use_state',
      rows: 'class',
      level: 'first',
      within,
    })
    expect(askedTable({ ...full, tab: 'table' })).toMatchObject({ with: 'custom_1', bufferM: 12 })
  })

  it('is none before one asks', () => {
    expect(askedTable({ ...full, tab: 'table', run: false })).toBeNull()
    expect(askedPlace(null)).toBeNull()
  })
})

const head = (key: string) => ({ key, title: key, titleEn: key })
const table = {
  rows: [head('=a'), head('=b')],
  columns: [head('=x'), head('rest')],
  cells: [
    { row: '=a', column: '=x', amount: 1.005, sliver: false },
    { row: '=a', column: 'rest', amount: 2.004, sliver: false },
    { row: '=b', column: 'rest', amount: 4.003, sliver: true },
  ],
}

describe('its numbers', () => {
  it('add up as printed, and are empty where there is no land', () => {
    const { cells, rows, columns, whole } = printedAmounts(table, 'm2')
    expect(cells[1]![0]).toBe('')
    expect(whole).toBe('7.01')
    const cents = (texts: readonly string[]) =>
      texts.reduce((sum, text) => sum + Math.round(Number(text || 0) * 100), 0)
    expect(cents(rows)).toBe(701)
    expect(cents(columns)).toBe(701)
    expect(cents(cells[0]!)).toBe(cents([rows[0]!]))
  })

  it('stand in a list as in the table', () => {
    const printed = printedAmounts(table, 'm2')
    expect(printedAmount(table, printed, { row: null, column: null })).toBe(printed.whole)
    expect(printedAmount(table, printed, { row: '=b', column: null })).toBe(printed.rows[1])
    expect(printedAmount(table, printed, { row: '=a', column: '=x' })).toBe(printed.cells[0]![0])
    expect(printedAmount(table, printed, { row: '=b', column: '=x' })).toBe('')
  })

  it('that stand on possible misfits alone are in one column, and the sums stay', () => {
    const folded = foldSlivers(table)
    expect(folded.columns.map(({ key }) => key)).toEqual(['=x', 'rest', 'slivers'])
    expect(folded.folded).toEqual({ columns: 0, cells: 1 })
    expect(printedAmounts(folded, 'm2').cells[1]).toEqual(['', '', '4.00'])
    expect(printedAmounts(folded, 'm2').whole).toBe(printedAmounts(table, 'm2').whole)
    const gone = foldSlivers({
      ...table,
      cells: table.cells.map((c) => ({ ...c, sliver: c.column === '=x' })),
    })
    expect(gone.columns.map(({ key }) => key)).toEqual(['rest', 'slivers'])
    expect(foldSlivers({ ...table, cells: [] })).toMatchObject({
      folded: null,
      columns: table.columns,
    })
  })

  it('shade the map by what the second layer takes, until another column is chosen', () => {
    expect(shadedColumn(table, null)).toBe('=x')
    expect(shadedAmounts(table, null)).toEqual([1.005, 0])
    expect(shadedAmounts(table, 'rest')).toEqual([2.004, 4.003])
    expect(shadedColumn({ ...table, columns: [head('=x')] }, null)).toBe('sum')
  })

  it('fall into steps of equal count, none where there is no land', () => {
    const areas = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    const steps = shadeSteps(areas, 'day')
    expect(steps.map(({ fromM2 }) => fromM2)).toEqual([1, 3, 5, 7, 9])
    expect(shadeOf(0, steps)).toBeNull()
    expect(shadeOf(4, steps)).toBe(steps[1]!.colour)
    expect(shadeOf(10, steps)).toBe(steps[4]!.colour)
    expect(shadeSteps([0, 0], 'night')).toEqual([])
    expect(shadeSteps([7], 'day')).toHaveLength(1)
  })
})
