/** Corners moved, added and taken out, and snapping to neighbours. */
import { describe, expect, it } from 'vitest'
import {
  asStored,
  cornerLists,
  fillHole,
  insertCorner,
  isHole,
  moveCorner,
  moveShape,
  removeCorner,
  type Shape,
} from '../../../web/edit/shape/corners.ts'
import { shapeFigures } from '../../../web/edit/shape/shape-figures.ts'
import { snap, snapTargets } from '../../../web/edit/shape/snap.ts'

const ring = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]
const holed: Shape = {
  type: 'MultiPolygon',
  coordinates: [
    [
      ring(103.8, 30.8, 0.01),
      ring(103.802, 30.802, 0.001)
        .slice(0, 3)
        .concat([[103.802, 30.802]]),
    ],
  ],
}

describe('the corners of a shape', () => {
  it('are listed ring by ring without the closing position', () => {
    expect(cornerLists(holed).map(({ path, corners }) => [path, corners.length])).toEqual([
      [[0, 0], 4],
      [[0, 1], 3],
    ])
    expect(cornerLists({ type: 'Point', coordinates: [1, 2] })[0]!.corners).toEqual([[1, 2]])
  })

  it('move with the closing position, and leave every other coordinate alone', () => {
    const moved = moveCorner(holed, { path: [0, 0], index: 0 }, [103.79, 30.79])
    const [outer, hole] = (moved.coordinates as number[][][][])[0]!
    expect(outer![0]).toEqual([103.79, 30.79])
    expect(outer!.at(-1)).toEqual([103.79, 30.79])
    expect(outer!.slice(1, -1)).toEqual((holed.coordinates as number[][][][])[0]![0]!.slice(1, -1))
    expect(hole).toBe((holed.coordinates as number[][][][])[0]![1])
  })

  it('come and go; a triangle stays one, a hole of three corners is filled', () => {
    const added = insertCorner(holed, { path: [0, 1], index: 1 }, [103.8025, 30.802])
    expect(cornerLists(added)[1]!.corners).toHaveLength(4)
    expect(removeCorner(added, { path: [0, 1], index: 1 })).toEqual(holed)
    const filled = removeCorner(holed, { path: [0, 1], index: 2 })
    expect(cornerLists(filled!)).toHaveLength(1)
    const holes = cornerLists(holed).filter(({ path }) => isHole(holed, path))
    expect(holes.map(({ path }) => path)).toEqual([[0, 1]])
    expect(fillHole(holed, holes[0]!.path)).toEqual(filled)
    const triangle = removeCorner(holed, { path: [0, 0], index: 1 })!
    expect(removeCorner(triangle, { path: [0, 0], index: 0 })).toBeNull()
    const line: Shape = {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    }
    expect(removeCorner(line, { path: [], index: 0 })).toBeNull()
  })

  it('move together, and become multi as stored', () => {
    const point: Shape = { type: 'Point', coordinates: [1, 2] }
    expect(moveShape(point, 0.5, -0.5)).toEqual({ type: 'Point', coordinates: [1.5, 1.5] })
    expect(asStored({ type: 'Polygon', coordinates: [ring(1, 1, 1)] }).type).toBe('MultiPolygon')
    expect(asStored(point)).toBe(point)
  })
})

describe('the figures of a shape', () => {
  it('take holes out of the area and add them to the perimeter', () => {
    const whole = shapeFigures({ type: 'Polygon', coordinates: [ring(103.8, 30.8, 0.01)] })
    const hole = shapeFigures({
      type: 'Polygon',
      coordinates: [[...(holed.coordinates as number[][][][])[0]![1]!]],
    })
    const both = shapeFigures(holed)
    expect(both.areaM2).toBeCloseTo(whole.areaM2! - hole.areaM2!, 6)
    expect(both.lengthM).toBeCloseTo(whole.lengthM! + hole.lengthM!, 6)
    expect(both.corners).toBe(7)
    expect(shapeFigures({ type: 'Point', coordinates: [1, 2] })).toEqual({
      areaM2: null,
      lengthM: null,
      corners: 1,
    })
  })
})

describe('snapping', () => {
  const neighbour: Shape = { type: 'Polygon', coordinates: [ring(103.8123456789012, 30.8, 0.01)] }
  const targets = snapTargets([neighbour])

  it('takes a corner exactly, also where an edge is nearer', () => {
    const near = [103.8123456, 30.800001]
    expect(snap(near, targets, 1)).toEqual({ position: [103.8123456789012, 30.8], to: 'corner' })
  })

  it('takes the foot on an edge where no corner is in reach', () => {
    const snapped = snap([103.812345, 30.805], targets, 1)
    expect(snapped?.to).toBe('edge')
    expect(snapped?.position[0]).toBeCloseTo(103.8123456789012, 12)
    expect(snapped?.position[1]).toBeCloseTo(30.805, 6)
  })

  it('leaves alone what lies beyond its reach', () => {
    expect(snap([103.81, 30.805], targets, 1)).toBeNull()
  })

  it('knows the edge that closes a ring, and none between the ends of a line', () => {
    expect(targets.edges).toHaveLength(4)
    const line: Shape = {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
    }
    expect(snapTargets([line]).edges).toHaveLength(2)
  })
})
