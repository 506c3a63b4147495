/** Coordinates as planners type them. */
import { describe, expect, it } from 'vitest'
import { parseCoordinates } from '../../../server/layers/parse-coordinates.ts'

const only = (text: string) => {
  const found = parseCoordinates(text)
  expect(found, text).toHaveLength(1)
  const { srid, east, north } = found[0]!
  return { srid, east, north }
}

describe('a typed coordinate', () => {
  it('in degrees may come in either order, with any comma, brackets or letters', () => {
    for (const text of [
      '103.85,30.83',
      '103.85, 30.83',
      '30.83 103.85',
      '103.85，30.83',
      '(103.85;30.83)',
      '[103.85, 30.83]',
      '103.85°E 30.83°N',
      '103.85E30.83N',
      'E103.85 N30.83',
      '103.85°30.83°',
      'lng:103.85 lat:30.83',
      '东经103.85 北纬30.83',
      '１０３.８５，３０.８３',
    ]) {
      expect(only(text), text).toEqual({ srid: 4490, east: 103.85, north: 30.83 })
    }
  })

  it('may be in degrees, minutes and seconds however they are marked', () => {
    for (const text of [
      '103°50′46.8″E 30°51′42″N',
      '103°50\'46.8"E, 30°51\'42"N',
      "103°50'46.8''E 30°51'42''N",
      'N30°51′42″ E103°50′46.8″',
      '东经103度50分46.8秒 北纬30度51分42秒',
      '东经103度50分46.8秒，北纬30度51分42秒',
      '103°50′46.8″30°51′42″',
      '103°50′ 46.8″，30° 51′42″',
      '103 50 46.8 30 51 42',
      '103:50:46.8, 30:51:42',
      '103 50.78 30 51.7',
      '103°50.78′ 30°51.7′',
    ]) {
      const { srid, east, north } = only(text)
      expect(srid, text).toBe(4490)
      expect(east, text).toBeCloseTo(103.846333333, 8)
      expect(north, text).toBeCloseTo(30.861666667, 8)
    }
  })

  it('in metres is told apart by the length of the easting, in either order', () => {
    const north = 3412692.7
    const bare = { srid: 4544, east: 389972.2, north }
    for (const text of [
      `${north}, 389972.2`,
      `389972.2 ${north}`,
      `X=${north}，Y=389972.2`,
      `Y：389972.2  X：${north}`,
      '3,412,692.7 389,972.2',
      `X ${north}米 Y 389972.2米`,
      `${north}m 389972.2 m`,
    ]) {
      expect(only(text), text).toEqual(bare)
    }
    expect(only(`${north} 35389972.2`)).toEqual({ srid: 4523, east: 35389972.2, north })
    expect(only(`18389972.2,${north}`)).toEqual({ srid: 4496, east: 18389972.2, north })
  })

  it('of a web map is offered where it leads here, in either order', () => {
    const web = { srid: 3857, east: 11560529.1, north: 3614580.8 }
    expect(only('11560529.1 3614580.8')).toEqual(web)
    expect(only('3614580.8, 11560529.1')).toEqual(web)
    // Beijing
    expect(parseCoordinates('12957000 4853000')).toEqual([])
  })

  it('without a zone number is of the meridian that leads here', () => {
    expect(only('3414692.7 676800')).toEqual({ srid: 4543, east: 676800, north: 3414692.7 })
  })

  it('of another part of the country is still a place', () => {
    expect(only('116.4,39.9')).toEqual({ srid: 4490, east: 116.4, north: 39.9 })
    expect(only('4400000 500000')).toEqual({ srid: 4544, east: 500000, north: 4400000 })
    expect(only('3412692.7 39389972.2').srid).toBe(4527)
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
      '103°70′1″E 30°51′42″N',
      '510117JC00002',
      '510117104213',
      '2024-05-20',
    ]) {
      expect(parseCoordinates(text), text).toEqual([])
    }
  })
})
