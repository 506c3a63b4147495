/** Places in the tile pyramid. */
import { describe, expect, it } from 'vitest'
import { UserFault } from '../../../server/errors/user-fault.ts'
import { parseTileAddress, tileFrame, tilesOver } from '../../../server/tiles/tile-address.ts'

describe('a tile address', () => {
  it('is three whole numbers inside the pyramid', () => {
    expect(parseTileAddress('14', '12916', '6716')).toEqual({ z: 14, x: 12916, y: 6716 })
    const wrongs: [z: string, x: string, y: string][] = [
      ['19', '0', '0'],
      ['3', '8', '0'],
      ['3', '0', '-1'],
      ['3', '1.5', '0'],
      ['', '0', '0'],
      ['1e1', '0', '0'],
    ]
    for (const wrong of wrongs) {
      expect(() => parseTileAddress(...wrong), wrong.join('/')).toThrow(UserFault)
    }
  })

  it('frames the world at zoom 0', () => {
    const { core, box, leftM, topM, unitsPerM } = tileFrame({ z: 0, x: 0, y: 0 })
    expect(core).toMatchObject({ west: -180, east: 180 })
    expect(core.north).toBeCloseTo(85.0511, 4)
    expect(core.south).toBeCloseTo(-85.0511, 4)
    expect(box.west).toBeCloseTo(-180 - (360 * 64) / 4096, 9)
    expect(leftM).toBeCloseTo(-20037508.34, 2)
    expect(topM).toBeCloseTo(20037508.34, 2)
    expect(unitsPerM * 2 * 20037508.342789244).toBeCloseTo(4096, 6)
  })

  it('frames neighbours that share an edge', () => {
    const left = tileFrame({ z: 14, x: 12916, y: 6716 })
    const right = tileFrame({ z: 14, x: 12917, y: 6716 })
    const below = tileFrame({ z: 14, x: 12916, y: 6717 })
    expect(left.core.east).toBe(right.core.west)
    expect(left.core.south).toBe(below.core.north)
    expect(left.box.east).toBeGreaterThan(right.core.west)
    expect(left.unitM).toBeCloseTo((40075016.68 / 2 ** 14 / 4096) * Math.cos(30.81 * 0.0174533), 3)
  })
})

describe('the tiles over a box', () => {
  it('touch it each, and their neighbours do not', () => {
    const box = { west: 103.69, south: 30.7, east: 104.06, north: 30.98 }
    const tiles = tilesOver(box, 13)
    const touches = ({ core }: ReturnType<typeof tileFrame>) =>
      core.west <= box.east &&
      core.east >= box.west &&
      core.south <= box.north &&
      core.north >= box.south
    expect(tiles.every((tile) => touches(tileFrame(tile)))).toBe(true)
    const known = new Set(tiles.map(({ x, y }) => `${x}/${y}`))
    expect(known.size).toBe(tiles.length)
    const around = tiles.flatMap(({ z, x, y }) =>
      [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => ({ z, x: x + dx, y: y + dy }))),
    )
    const beyond = around.filter(({ x, y }) => !known.has(`${x}/${y}`))
    expect(beyond.length).toBeGreaterThan(0)
    expect(beyond.some((tile) => touches(tileFrame(tile)))).toBe(false)
  })
})
