/** What a person chose last is brought to what a format can hold. */
import { expect, it } from 'vitest'
import { wayOut } from '../../../../../web/map/export/way-out.ts'

const polygons = { shapes: true, mixed: false }
const nothing = { shapes: false, mixed: false }

it('keeps format, system and encoding where the format can have them', () => {
  const habit = { format: 'shp', crs: 4523, encoding: 'GBK' } as const
  expect(wayOut(habit, polygons)).toEqual(habit)
})

it('takes the format’s own system and encoding where it cannot have the last ones', () => {
  expect(wayOut({ format: 'kml', crs: 4523, encoding: 'GBK' }, polygons)).toEqual({
    format: 'kml',
    crs: 4490,
    encoding: 'UTF-8',
  })
  expect(wayOut({ format: 'dxf', crs: null, encoding: null }, polygons)).toEqual({
    format: 'dxf',
    crs: 4544,
    encoding: 'GBK',
  })
})

it('falls back to a workbook where there are no shapes to write', () => {
  expect(wayOut({ format: 'shp', crs: null, encoding: 'GBK' }, nothing).format).toBe('xlsx')
  expect(wayOut({ format: 'csv', crs: null, encoding: 'GBK' }, nothing).format).toBe('csv')
})

it('takes another format for shapes of several kinds where a file holds one kind', () => {
  const habit = { format: 'fgb', crs: null, encoding: null } as const
  expect(wayOut(habit, polygons).format).toBe('fgb')
  expect(wayOut(habit, { shapes: true, mixed: true }).format).toBe('gpkg')
})

it('does not fail over a format that an older version kept', () => {
  expect(wayOut({ format: 'mif' as 'shp', crs: null, encoding: null }, polygons).format).toBe(
    'gpkg',
  )
})
