/** A corner that several features have is one place: it moves in all of them, and in no other. */
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { Shape } from '../../../web/edit/shape/corners.ts'
import { moveShared, sharersOf } from '../../../web/edit/shared-corners.ts'
import type { Work, WorkFeature } from '../../../web/edit/work.ts'

const square = (x: number, y = 30): Shape => ({
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ],
    ],
  ],
})
const feature = (fid: number | null, shape: Shape): WorkFeature => ({
  fid,
  shape,
  values: {},
  madeOf: [],
})
const from: Position = [101, 31]
const to: Position = [101.2, 31.3]
const work: Work = {
  features: [
    feature(1, square(100)),
    feature(null, square(101)),
    feature(3, square(101, 31)),
    feature(4, square(104)),
  ],
  removed: [9],
}

describe('a corner that features share', () => {
  it('moves in the others of the edit with its closing position, and in none that has it not', () => {
    const moved = moveShared(work, 0, from, to)
    const rings = moved.features.map(({ shape }) => (shape!.coordinates as Position[][][])[0]![0]!)
    expect(moved.features[0]).toBe(work.features[0])
    expect(rings[1]).toEqual([[101, 30], [102, 30], [102, 31], to, [101, 30]])
    expect(rings[2]).toEqual([to, [102, 31], [102, 32], [101, 32], to])
    expect(rings[3]).toEqual((square(104).coordinates as Position[][][])[0]![0])
  })

  it('is found in neighbours of the layer that are no part of the edit yet', () => {
    const near = (layer: string, fid: number, shape: Shape) => ({
      layer,
      fid,
      geometry: shape as unknown as { type: string },
    })
    const neighbours = [
      near('homestead', 5, square(100, 31)),
      near('homestead', 6, square(100.0000001, 31)),
      near('homestead', 3, square(101, 31)),
      near('homestead', 9, square(101, 31)),
      near('basic_farmland', 7, square(100, 31)),
    ]
    expect(sharersOf(from, neighbours, 'homestead', work)).toEqual([5])
  })
})
