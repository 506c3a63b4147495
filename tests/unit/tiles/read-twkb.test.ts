/** TWKB as PostGIS writes it, taken from its output. */
import { describe, expect, it } from 'vitest'
import { readTwkb } from '../../../server/tiles/read-twkb.ts'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))

describe('TWKB', () => {
  it('of a point and of several', () => {
    expect(readTwkb(bytes('01000204'))).toEqual({ type: 1, geometry: [[1, 2]] })
    expect(readTwkb(bytes('04000202040405'))).toEqual({
      type: 1,
      geometry: [
        [1, 2],
        [3, -1],
      ],
    })
  })

  it('of lines', () => {
    expect(readTwkb(bytes('02000200001414'))).toEqual({
      type: 2,
      geometry: [
        [
          [0, 0],
          [10, 10],
        ],
      ],
    })
  })

  it('of several lines, the pen going on from part to part', () => {
    expect(readTwkb(bytes('0500020200001414020909029501'))).toEqual({
      type: 2,
      geometry: [
        [
          [0, 0],
          [10, 10],
        ],
        [
          [5, 5],
          [6, -70],
        ],
      ],
    })
  })

  it('of a polygon with a hole', () => {
    const hex = '03000205000014000014130000130504040004040000030300'
    expect(readTwkb(bytes(hex))).toEqual({ type: 3, geometry: [ring(0, 10), hole(2, 4)] })
  })

  it('of several polygons, their rings in a row', () => {
    const hex = '060002010400001400001413130104d804d804140000141313'
    const { geometry } = readTwkb(bytes(hex))
    expect(geometry).toEqual([corner(0), corner(300)])
  })

  it('refuses what tile rows never hold', () => {
    expect(() => readTwkb(bytes('0110'))).toThrow(/empty/)
    expect(() => readTwkb(bytes('0700'))).toThrow(/kind 7/)
    expect(() => readTwkb(bytes('0102000000'))).toThrow(/flags/)
  })
})

const ring = (from: number, to: number) => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
]
const hole = (from: number, to: number) => ring(from, to).toReversed()
const corner = (from: number) => [
  [from, from],
  [from + 10, from],
  [from + 10, from + 10],
  [from, from],
]
