import { describe, expect, it } from 'vitest'
import { formatDms, formatLonLat } from '../../../web/map/coordinates/degrees.ts'
import { formatSurvey, surveyCoordinates } from '../../../web/map/coordinates/projected.ts'
import { formatScale, metresPerPixel } from '../../../web/map/coordinates/scale.ts'
import { measureLine } from '../../../web/map/measure/measure.ts'

describe('coordinates under the pointer', () => {
  it('are six decimals of a degree', () => {
    expect(formatLonLat(103.8462134, 30.8617721)).toBe('103.846213°E 30.861772°N')
    expect(formatLonLat(-1.5, -2)).toBe('1.500000°W 2.000000°S')
  })

  it('carry seconds that round up into minutes and degrees', () => {
    expect(formatDms(103.5, 30.25)).toBe('103°30′00.00″E 30°15′00.00″N')
    expect(formatDms(103.9999999, 30.0166666)).toBe('104°00′00.00″E 30°01′00.00″N')
  })

  it('are X north and Y east with the zone number in EPSG:4523', () => {
    // on the central meridian of zone 35 the easting is the false easting
    const { northM, eastM } = surveyCoordinates(105, 30.84)
    expect(eastM).toBeCloseTo(35_500_000, 3)
    // the northing there is the length of the meridian, which another library knows
    const meridian = [
      [105, 0],
      [105, 30.84],
    ]
    expect(northM).toBeCloseTo(measureLine(meridian).lengthM, 3)
    expect(formatSurvey({ northM: 3413137.704, eastM: 35390187.1 })).toBe(
      'X 3413137.70  Y 35390187.10',
    )
  })

  it('lie west of the central meridian here, by less than a zone', () => {
    const { eastM } = surveyCoordinates(103.875, 30.84)
    expect(eastM).toBeGreaterThan(35_390_000)
    expect(eastM).toBeLessThan(35_395_000)
  })
})

describe('the scale', () => {
  it('halves with every zoom', () => {
    expect(metresPerPixel(12, 30) / metresPerPixel(13, 30)).toBeCloseTo(2, 12)
  })

  it('is that of Web Mercator at the latitude', () => {
    expect(metresPerPixel(0, 0)).toBeCloseTo(78271.517, 3)
    expect(formatScale(14, 30.84)).toBe('1 : 16,000')
  })
})
