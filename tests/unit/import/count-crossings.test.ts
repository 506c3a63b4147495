/** Edges that cross each other. */
import { describe, expect, it } from 'vitest'
import { countCrossings } from '../../../server/import/staging/count-crossings.ts'

const polygon = (...ring: [number, number][]) => ({
  type: 'Polygon' as const,
  coordinates: [[...ring, ring[0]!]],
})

describe('crossings', () => {
  it('of a square are none, of a bow-tie one, of a five-pointed star five', () => {
    expect(countCrossings(polygon([0, 0], [1, 0], [1, 1], [0, 1]), 100)).toBe(0)
    expect(countCrossings(polygon([0, 0], [1, 1], [1, 0], [0, 1]), 100)).toBe(1)
    const star = [0, 2, 4, 1, 3].map((at): [number, number] => [
      Math.cos((at * 2 * Math.PI) / 5),
      Math.sin((at * 2 * Math.PI) / 5),
    ])
    expect(countCrossings(polygon(...star), 100)).toBe(5)
  })

  it('between rings count, touching ends do not', () => {
    const two = {
      type: 'MultiPolygon' as const,
      coordinates: [
        polygon([0, 0], [2, 0], [2, 2], [0, 2]).coordinates,
        polygon([1, 1], [3, 1], [3, 3], [1, 3]).coordinates,
        polygon([2, 0], [4, 0], [4, -1]).coordinates,
      ],
    }
    expect(countCrossings(two, 100)).toBe(2)
  })

  it('are counted up to the limit only', () => {
    const zigzag = Array.from({ length: 400 }, (_, at): [number, number] => [
      at % 2,
      (at * 7) % 100,
    ])
    expect(countCrossings(polygon(...zigzag), 50)).toBe(50)
  })
})
