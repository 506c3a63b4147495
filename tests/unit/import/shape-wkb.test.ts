/** Delivered shapes as WKB, or why not. */
import { describe, expect, it } from 'vitest'
import { shapeOf } from '../../../server/import/reading/shape-wkb.mjs'

const ring = [
  [0, 0],
  [0.1, 0],
  [0.1, 0.2],
  [0, 0],
]

describe('a shape', () => {
  it('keeps every bit of a coordinate', () => {
    const x = 103.84000000000012
    const { wkb } = shapeOf({ type: 'Point', coordinates: [x, -0] })
    const bytes = Buffer.from(wkb)
    expect(bytes.readUInt32LE(1)).toBe(1)
    expect(bytes.readDoubleLE(5)).toBe(x)
    expect(Object.is(bytes.readDoubleLE(13), -0)).toBe(true)
  })

  it.each([
    [{ type: 'Polygon', coordinates: [ring] }, 6],
    [{ type: 'MultiPolygon', coordinates: [[ring], [ring]] }, 6],
    [{ type: 'LineString', coordinates: ring }, 5],
    [{ type: 'MultiPoint', coordinates: ring }, 4],
    [{ type: 'MultiPoint', coordinates: [[1, 2]] }, 1],
    [{ type: 'GeometryCollection', geometries: [{ type: 'Polygon', coordinates: [ring] }] }, 6],
  ])('is stored as one kind, multi where that can be: %o', (geometry, type) => {
    expect(Buffer.from(shapeOf(geometry).wkb).readUInt32LE(1)).toBe(type)
  })

  it('is closed where a ring is open, and counted', () => {
    const shape = shapeOf({ type: 'Polygon', coordinates: [ring.slice(0, 3)] })
    expect(shape).toMatchObject({ closedRings: 1, vertices: 3, flattened: false })
    expect(shape.wkb).toEqual(shapeOf({ type: 'Polygon', coordinates: [ring] }).wkb)
  })

  it('loses heights, and says so', () => {
    expect(shapeOf({ type: 'Point', coordinates: [1, 2, 3] }).flattened).toBe(true)
  })

  it.each([
    ['null coordinates', { type: 'Polygon', coordinates: null }],
    ['no coordinates', { type: 'MultiPolygon', coordinates: [] }],
    ['text', { type: 'Point', coordinates: ['1', '2'] }],
    ['infinity', { type: 'Point', coordinates: [Number.POSITIVE_INFINITY, 0] }],
    ['a number for a ring', { type: 'Polygon', coordinates: [7] }],
    [
      'too few points',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
          ],
        ],
      },
    ],
    ['a line of one point', { type: 'LineString', coordinates: [[0, 0]] }],
    [
      'mixed kinds',
      {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [0, 0] },
          { type: 'LineString', coordinates: ring },
        ],
      },
    ],
    ['an unknown type', { type: 'CircularString', coordinates: [] }],
    ['nothing', {}],
    ['a string', 'POINT(0 0)'],
  ])('with %s is refused with a reason in both languages', (_case, geometry) => {
    try {
      shapeOf(geometry)
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({
        message: expect.stringMatching(/\p{Script=Han}/u),
        messageEn: expect.stringMatching(/[a-z]/),
      })
    }
  })

  it('with too many vertices is refused', () => {
    const coordinates = Array.from({ length: 500_001 }, (_, at) => [at, 0])
    expect(() => shapeOf({ type: 'LineString', coordinates })).toThrow('500000')
  })
})
