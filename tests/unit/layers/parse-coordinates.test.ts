/** Coordinates as planners type them. */
import { describe, expect, it } from 'vitest'
import { parseCoordinates } from '../../../server/layers/parse-coordinates.ts'

const place = { east: 103.85, north: 30.83 }

describe('a typed coordinate', () => {
  it('in degrees may come in either order, with any comma, brackets or letters', () => {
    for (const text of [
      '103.85,30.83',
      '103.85, 30.83',
      '30.83 103.85',
      '103.85，30.83',
      '(103.85;30.83)',
      '103.85°E 30.83°N',
    ]) {
      expect(parseCoordinates(text), text).toEqual({ srid: 4490, ...place })
    }
  })

  it('in metres is told apart by the length of the easting, in either order', () => {
    const north = 3412692.7
    expect(parseCoordinates(`${north}, 389972.2`)).toEqual({ srid: 4544, east: 389972.2, north })
    expect(parseCoordinates(`389972.2 ${north}`)).toEqual({ srid: 4544, east: 389972.2, north })
    expect(parseCoordinates(`${north} 35389972.2`)).toEqual({
      srid: 4523,
      east: 35389972.2,
      north,
    })
  })

  it('is none where the numbers fit no known system, or are no pair', () => {
    for (const text of [
      '',
      '103.85',
      '战旗',
      '1,2',
      '203.85,30.83',
      '3412692.7,99',
      '103.85,30,1',
    ]) {
      expect(parseCoordinates(text), text).toBeNull()
    }
  })
})
