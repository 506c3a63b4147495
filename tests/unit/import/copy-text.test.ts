/** Rows of COPY text, and binary shapes, as GDAL writes them. */
import { describe, expect, it } from 'vitest'
import { readCopyText, valueOfCell } from '../../../server/import/reading/copy-text.mjs'
import { geometryOfEwkb } from '../../../server/import/reading/ewkb-geometry.mjs'
import { shapeOf } from '../../../server/import/reading/shape-wkb.mjs'

describe('COPY text', () => {
  it('gives columns and cells, with NULL apart from the empty text', () => {
    const text = [
      'SET standard_conforming_strings = ON;',
      'COPY "public"."zd" ("_id", "坐 ""落""", "N") FROM STDIN;',
      '0\t战旗村\t1',
      '1\t\t\\N',
      '2\ta\\tb\\nc\\\\N\t-2.5',
      '\\.',
      'COMMIT;',
    ].join('\n')
    expect(readCopyText(text)).toEqual({
      columns: ['_id', '坐 "落"', 'N'],
      rows: [
        ['0', '战旗村', '1'],
        ['1', '', null],
        ['2', 'a\tb\nc\\N', '-2.5'],
      ],
    })
  })

  it('keeps a line end or a tab inside a value, which GDAL writes behind a backslash', () => {
    const text = 'COPY "a" ("b", "c") FROM STDIN;\nx\\\ny\\\tz\\\\\t1\n\\\n.\t2\n\\.\n'
    expect(readCopyText(text).rows).toEqual([
      ['x\ny\tz\\', '1'],
      ['\n.', '2'],
    ])
  })

  it('without rows gives none', () => {
    expect(readCopyText('BEGIN;\nCOMMIT;')).toEqual({ columns: [], rows: [] })
    expect(readCopyText('COPY "a" ("b") FROM STDIN;\n\\.\n').rows).toEqual([])
  })

  it.each([
    ['12', 'Integer', 12],
    ['9007199254740993', 'Integer64', '9007199254740993'],
    ['1234.559999999999945', 'Real', 1234.56],
    ['nan', 'Real', null],
    ['2019/03/05', 'Date', '2019-03-05'],
    ['0012', 'String', '0012'],
    [null, 'Integer', null],
  ])('cell %o of type %s is %o', (cell, type, value) => {
    expect(valueOfCell(cell, type)).toBe(value)
  })
})

describe('binary shapes', () => {
  const ring = [
    [0, 0],
    [0.1, 0],
    [0.1, 0.2],
    [0, 0],
  ]

  it.each([
    { type: 'Point', coordinates: [103.84000000000012, 30] },
    { type: 'MultiPolygon', coordinates: [[ring, ring], [ring]] },
    { type: 'MultiLineString', coordinates: [ring, ring] },
    { type: 'MultiPoint', coordinates: ring },
  ])('come back as they were: $type', (geometry) => {
    const { wkb } = shapeOf(geometry)
    const read = geometryOfEwkb(Buffer.from(wkb))
    expect(read).toEqual(geometry)
  })

  it('are read with heights, measures and an SRID in either dialect', () => {
    const point = (head: number, ...values: number[]) => {
      const bytes = Buffer.alloc(5 + values.length * 8)
      bytes[0] = 1
      bytes.writeUInt32LE(head >>> 0, 1)
      values.forEach((value, at) => {
        bytes.writeDoubleLE(value, 5 + at * 8)
      })
      return geometryOfEwkb(bytes)
    }
    expect(point(0x80000001, 1, 2, 3)).toEqual({ type: 'Point', coordinates: [1, 2, 3] })
    expect(point(0x40000001, 1, 2, 3)).toEqual({ type: 'Point', coordinates: [1, 2, 3] })
    expect(point(1001, 1, 2, 3)).toEqual({ type: 'Point', coordinates: [1, 2, 3] })
    expect(point(3001, 1, 2, 3, 4)).toEqual({ type: 'Point', coordinates: [1, 2, 3, 4] })
    const withSrid = Buffer.from('0101000020e6100000000000000000f03f0000000000000040', 'hex')
    expect(geometryOfEwkb(withSrid)).toEqual({ type: 'Point', coordinates: [1, 2] })
  })
})
