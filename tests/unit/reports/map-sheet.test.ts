/** The geometry of printed sheets: cut at the frame, hatched to the edge, words within their room. */
import { describe, expect, it } from 'vitest'
import { orientations, papers } from '../../../gis-data/sheets/paper.ts'
import { sheetLayout } from '../../../gis-data/sheets/sheet-layout.ts'
import { gridStepM, scaleThatFits } from '../../../gis-data/sheets/sheet-scales.ts'
import { clipLine, clipRing, ringOf, signedArea } from '../../../server/reports/map-sheet/clip.ts'
import { hatchLines, latticePoints, placesInside } from '../../../server/reports/map-sheet/hatch.ts'
import { wrapped } from '../../../server/reports/map-sheet/wrap-words.ts'

const square = ringOf({ x: 0, y: 0, width: 100, height: 100 })
const hole = [...ringOf({ x: 40, y: 40, width: 20, height: 20 })]

describe('the layout of a sheet', () => {
  it.each(papers.flatMap((paper) => orientations.map((way) => [paper, way] as const)))(
    'on %s %s keeps everything on the paper and apart, the title block at the lower right',
    (paper, way) => {
      const { page, outer, map, legend, notes, block, north, title, foot } = sheetLayout(paper, way)
      const boxes = [outer, legend, notes, block, north, title, foot]
      for (const box of boxes) {
        expect(Math.min(box.x, box.y, box.width, box.height)).toBeGreaterThan(0)
        expect(box.x + box.width).toBeLessThan(page.width)
        expect(box.y + box.height).toBeLessThan(page.height)
      }
      for (const [at, a] of boxes.entries())
        for (const b of boxes.slice(at + 1)) {
          const apart =
            a.x + a.width <= b.x + 1e-6 ||
            b.x + b.width <= a.x + 1e-6 ||
            a.y + a.height <= b.y + 1e-6 ||
            b.y + b.height <= a.y + 1e-6
          expect(apart).toBe(true)
        }
      expect((map.width * map.height) / (page.width * page.height)).toBeGreaterThan(0.45)
      expect(block.x + block.width).toBeCloseTo(title.x + title.width, 6)
      expect(block.y + block.height).toBeCloseTo(
        Math.max(outer.y + outer.height, block.y + block.height),
        6,
      )
    },
  )

  it('takes the largest usual scale that holds the ground, and says when none does', () => {
    expect(scaleThatFits([990, 500], [200, 160])).toBe(5000)
    expect(scaleThatFits([1001, 500], [200, 160])).toBe(10_000)
    expect(scaleThatFits([90_000, 500], [200, 160])).toBeNull()
  })

  it('spaces the grid by round metres, at most ten centimetres', () => {
    expect(gridStepM(10_000, 700)).toBe(1000)
    expect(gridStepM(10_000, 170)).toBe(500)
    expect(gridStepM(500, 700)).toBe(50)
  })
})

describe('areas on a sheet', () => {
  it('are cut at the frame to exactly what lies within', () => {
    const cut = clipRing(square, { x: 50, y: 50, width: 100, height: 100 })
    expect(Math.abs(signedArea(cut)) / 2).toBeCloseTo(2500, 9)
    expect(Math.sign(signedArea(cut))).toBe(Math.sign(signedArea(square)))
    expect(clipRing(square, { x: 200, y: 0, width: 10, height: 10 })).toEqual([])
    expect(clipLine([-50, 50, 150, 50], { x: 0, y: 0, width: 100, height: 100 })).toHaveLength(1)
    expect(clipLine([-50, -50, 150, -50], { x: 0, y: 0, width: 100, height: 100 })).toEqual([])
  })

  it.each(['rising', 'falling'] as const)(
    'are hatched (%s) to their edges and not in their holes',
    (way) => {
      const spacing = 0.5
      const lines = hatchLines([square, hole], way, spacing)
      const length = lines.reduce(
        (sum, [ax, ay, bx, by]) => sum + Math.hypot(bx! - ax!, by! - ay!),
        0,
      )
      // so much line to an area as its spacing says
      expect(length * spacing).toBeGreaterThan(9600 * 0.99)
      expect(length * spacing).toBeLessThan(9600 * 1.01)
      for (const [ax, ay, bx, by] of lines) {
        const [x, y] = [(ax! + bx!) / 2, (ay! + by!) / 2]
        expect(x > 40 && x < 60 && y > 40 && y < 60).toBe(false)
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect(Math.max(x, y)).toBeLessThanOrEqual(100)
        const slope = (by! - ay!) / (bx! - ax!)
        expect(slope).toBeCloseTo(way === 'rising' ? -1 : 1, 6)
      }
    },
  )

  it('carry one mark to each cell of the lattice', () => {
    expect(latticePoints([square, hole], 2).length).toBeCloseTo(9600 / 4, -2)
  })

  it('have their names inside, also where the middle is a hole', () => {
    const ring = [...ringOf({ x: 10, y: 10, width: 80, height: 80 })]
    for (const { x, y } of placesInside([square, ring], 0, 100)) {
      expect(x > 10 && x < 90 && y > 10 && y < 90).toBe(false)
    }
    expect(placesInside([square], 0, 100)[0]).toMatchObject({ x: 50, width: 100 })
  })
})

describe('notes on a sheet', () => {
  const widthOf = (part: string) => [...part].length
  it('break Chinese anywhere, other words whole, and no line begins with a full stop', () => {
    expect(wrapped('永久基本农田保护红线。', 10, widthOf)).toEqual(['永久基本农田保护红线。'])
    expect(wrapped('one two three', 8, widthOf)).toEqual(['one two', 'three'])
    expect(wrapped('一行\n另一行', 10, widthOf)).toEqual(['一行', '另一行'])
  })
})
