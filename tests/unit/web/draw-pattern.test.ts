import { describe, expect, it } from 'vitest'
import type { Pattern } from '../../../gis-data/catalogue.ts'
import { drawPattern, patterns } from '../../../web/map/pattern/draw-pattern.ts'

const drawn = (Object.keys(patterns) as Pattern[]).filter((pattern) => pattern !== 'tint')
const alpha = (image: ReturnType<typeof drawPattern>, x: number, y: number) =>
  image.data[(y * image.width + x) * 4 + 3]!

describe('patterns drawn at run time', () => {
  it.each(drawn)('%s leaves more ground than ink, and some of both', (pattern) => {
    const image = drawPattern(pattern, '#d4380d', 2)
    const inked = image.data.filter((_, index) => index % 4 === 3 && image.data[index]! > 127)
    const share = inked.length / (image.width * image.height)
    expect(share).toBeGreaterThan(0.02)
    expect(share).toBeLessThan(0.4)
  })

  it('are told apart without colour', () => {
    const marks = drawn.map((pattern) => drawPattern(pattern, '#000000', 2).data.join(','))
    expect(new Set(marks).size).toBe(drawn.length)
  })

  it('draw 45° and 135° lines as mirror images that meet at the edges of the repeat', () => {
    const rising = drawPattern('hatch45', '#000000', 2)
    const falling = drawPattern('hatch135', '#000000', 2)
    const last = rising.width - 1
    for (let y = 0; y < rising.height; y++)
      for (let x = 0; x < rising.width; x++)
        expect(alpha(rising, x, y)).toBe(alpha(falling, last - x, y))
  })

  it('carry the ink they were asked for', () => {
    const { data } = drawPattern('dots', '#0e7c86', 1)
    expect([...data.slice(0, 3)]).toEqual([0x0e, 0x7c, 0x86])
  })
})
