/** Curves in binary shapes become chords; what has no place on a map is refused. */
import { describe, expect, it } from 'vitest'
import { geometryOfEwkb } from '../../../server/import/reading/ewkb-geometry.mjs'

const head = (kind: number) => {
  const bytes = Buffer.alloc(5)
  bytes[0] = 1
  bytes.writeUInt32LE(kind, 1)
  return bytes
}
const count = (items: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(items)
  return bytes
}
const positions = (path: readonly (readonly number[])[]) => {
  const numbers = Float64Array.from(path.flat())
  return Buffer.concat([count(path.length), Buffer.from(numbers.buffer)])
}
const circular = (path: readonly (readonly number[])[]) => Buffer.concat([head(8), positions(path)])
const line = (path: readonly (readonly number[])[]) => Buffer.concat([head(2), positions(path)])

const areaOf = (ring: readonly (readonly number[])[]) =>
  Math.abs(
    ring.slice(1).reduce((sum, [x, y], at) => sum + ring[at]![0]! * y! - x! * ring[at]![1]!, 0) / 2,
  )

describe('a shape with arcs', () => {
  it('that is a circle keeps its area to a twenty-thousandth', () => {
    const circle = circular([
      [0, 10],
      [10, 0],
      [0, -10],
      [-10, 0],
      [0, 10],
    ])
    const geometry = geometryOfEwkb(Buffer.concat([head(10), count(1), circle]))
    const [ring] = geometry.coordinates as number[][][]
    expect(geometry).toMatchObject({ type: 'Polygon', curved: true })
    expect(areaOf(ring!) / (100 * Math.PI)).toBeCloseTo(1, 4)
    expect(ring!.at(-1)).toEqual(ring![0])
  })

  it('far from the origin lies on its arc to the millimetre', () => {
    const [x, y] = [35_390_000, 3_411_000]
    const arc = circular([
      [x + 50, y],
      [x, y + 50],
      [x - 50, y],
    ])
    const { coordinates } = geometryOfEwkb(arc)
    for (const [px, py] of coordinates as number[][])
      expect(Math.hypot(px! - x, py! - y)).toBeCloseTo(50, 3)
  })

  it('turns the way its middle point says', () => {
    const { coordinates } = geometryOfEwkb(
      circular([
        [1, 0],
        [0, -1],
        [-1, 0],
      ]),
    )
    expect((coordinates as number[][]).every(([, y]) => y! <= 1e-9)).toBe(true)
  })

  it('joined to straight parts is one line', () => {
    const arc = circular([
      [1, 0],
      [2, 1],
      [3, 0],
    ])
    const straight = line([
      [0, 0],
      [1, 0],
    ])
    const geometry = geometryOfEwkb(Buffer.concat([head(9), count(2), straight, arc]))
    const path = geometry.coordinates as number[][]
    expect(geometry.type).toBe('LineString')
    expect([path[0], path.at(-1)]).toEqual([
      [0, 0],
      [3, 0],
    ])
    expect(path.filter(([x, y]) => x === 1 && y === 0)).toHaveLength(1)
  })

  it('whose three points lie on a line stays straight', () => {
    const { coordinates } = geometryOfEwkb(
      circular([
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
    )
    expect(coordinates).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ])
  })
})

describe('a surface in space', () => {
  it.each([15, 16, 17])('of kind %s is refused in words', (kind) => {
    expect(() => geometryOfEwkb(Buffer.concat([head(kind), count(0)]))).toThrow(/三维表面/)
  })
})
