/** Field names that a format can hold: cut by bytes, never inside a character, never two alike. */
import { describe, expect, it } from 'vitest'
import { layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import { columnsOf } from '../../../server/export/export-columns.ts'
import type { ExportColumn } from '../../../server/export/export-document.ts'
import { ColumnMeasure } from '../../../server/export/vector/column-measure.ts'
import { columnNames, shapefileNaming } from '../../../server/export/vector/column-names.ts'

const named = (...names: string[]): ExportColumn[] =>
  names.map((name) => ({
    name,
    standardName: name,
    title: name,
    type: 'any',
    kind: 'field',
    value: () => null,
  }))

describe('columnNames', () => {
  it('cuts at ten bytes of the encoding, between characters', () => {
    const columns = named('村社区名称全称', '村社区名称简称', 'approved_area_m2')
    expect(columnNames(columns, shapefileNaming('UTF-8'))).toEqual([
      '村社区',
      '村社_1',
      'approved_a',
    ])
    expect(columnNames(columns, shapefileNaming('GBK'))).toEqual([
      '村社区名称',
      '村社区名_1',
      'approved_a',
    ])
  })

  it('keeps names apart that differ in case alone, and from those of the format', () => {
    const naming = { most: 60, encoding: 'UTF-8', reserved: ['fid'] } as const
    expect(columnNames(named('Name', 'name', 'FID'), naming)).toEqual(['Name', 'name_1', 'FID_1'])
  })

  it('has the standard names of a layer, and MC beside DM for the words', () => {
    const layer = layerOf('rural_house')
    const names = columnNames(columnsOf(layer, layer.fields, false), shapefileNaming('GBK'))
    for (const name of ['ZRZH', 'ZDDM', 'ZCS', 'FWJG', 'FWJG_MC', 'safety_MC'])
      expect(names).toContain(name)
    expect(new Set(names).size).toBe(names.length)
    const land = layerOf('land_parcel')
    expect(columnNames(columnsOf(land, land.fields, false), shapefileNaming('GBK'))).toContain(
      'DLMC',
    )
  })
})

describe('headings', () => {
  it.each(layerIds)('of %s are never two alike: a GeoPackage would refuse them', (id) => {
    const layer = layerOf(id)
    const titles = columnsOf(layer, layer.fields, false).map(({ title }) => title.toLowerCase())
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
    // Names as bureaus know them, not told apart by a name of ours.
    expect(titles.filter((title) => /（[a-z_]+）$/.test(title))).toEqual([])
  })

  it('of a delivered layer stay; the column of ours that is called the same bears its name', () => {
    const text = (name: string) => ({ name, title: name, titleEn: name, type: 'text' as const })
    const custom = { ...layerOf('land_parcel'), fields: [text('系统编号'), text('村社区代码')] }
    expect(columnsOf(custom, custom.fields, true).map(({ title }) => title)).toEqual([
      '系统编号（hegui_fid）',
      '村社区代码（unit_code）',
      '系统编号',
      '村社区代码',
      '椭球面积（㎡）',
      '椭球面积（亩）',
    ])
  })
})

describe('ColumnMeasure', () => {
  const measured = (...values: (string | number | boolean | null)[]) => {
    const measure = new ColumnMeasure('any', 'GBK')
    for (const value of values) measure.see(value)
    return measure
  }
  it.each([
    [[], 'text'],
    [[1, 2, null], 'integer'],
    [[1, 2.5], 'number'],
    [[8_589_934_592], 'long'],
    [[true, false], 'boolean'],
    [[1, 'a'], 'text'],
    [[true, 1], 'text'],
  ] as const)('%j is %s', (values, type) => {
    expect(measured(...values).type()).toBe(type)
  })

  it('gives a number the decimals that it has, as far as 24 digits go', () => {
    expect(measured(12.5, -123_456.789).decimalWidth()).toEqual({ width: 11, precision: 3 })
    expect(measured(1e-7).decimalWidth().precision).toBe(15)
    expect(measured('郫筒').width()).toBe(4)
  })
})
