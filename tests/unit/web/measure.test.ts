import { describe, expect, it } from 'vitest'
import { formatLength } from '../../../web/map/measure/format-length.ts'
import { measureLine, measureRing } from '../../../web/map/measure/measure.ts'
import { formatMeasured, parseMeasured } from '../../../web/measure/measured-address.ts'

describe('measurements in the address', () => {
  it('come back as they were drawn, those that are too long left out', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [103.81, 30.8],
        [103.82, 30.81],
      ],
    }
    const ring = [
      [103.8, 30.8],
      [103.81, 30.8],
      [103.81, 30.81],
      [103.8, 30.8],
    ]
    const area = { type: 'Polygon' as const, coordinates: [ring] }
    const long = {
      ...line,
      coordinates: Array.from({ length: 400 }, (_, at) => [103 + Math.sin(at), 30]),
    }
    expect(parseMeasured(formatMeasured([line, long, area]))).toEqual([line, area])
    expect(formatMeasured([long])).toBeNull()
    expect(parseMeasured('p1.2~x~l')).toEqual([])
  })
})

describe('measuring', () => {
  // ST_Area and ST_Perimeter of geography, PostGIS 3.3, EPSG:4490
  const ring = [
    [103.84, 30.86],
    [103.85, 30.86],
    [103.85, 30.87],
    [103.84, 30.87],
    [103.84, 30.86],
  ]

  it('gives the ellipsoid area whichever way the ring runs and whether it is closed', () => {
    const { areaM2 } = measureRing(ring)
    expect(measureRing([...ring].reverse()).areaM2).toBeCloseTo(areaM2, 6)
    expect(measureRing(ring.slice(0, -1)).areaM2).toBeCloseTo(areaM2, 6)
    // 956.4 m by 1108.6 m
    expect(areaM2 / (956.37 * 1108.65)).toBeCloseTo(1, 3)
  })

  it('knows a degree of the equator and a quarter of a meridian', () => {
    expect(
      measureLine([
        [0, 0],
        [1, 0],
      ]).lengthM,
    ).toBeCloseTo(111_319.491, 2)
    expect(
      measureLine([
        [0, 0],
        [0, 90],
      ]).lengthM,
    ).toBeCloseTo(10_001_965.729, 2)
  })

  it('gives no area before there are three corners', () => {
    expect(measureRing(ring.slice(0, 2)).areaM2).toBe(0)
    expect(measureRing([]).areaM2).toBe(0)
  })

  it('writes metres below a kilometre', () => {
    expect(formatLength(86.425)).toBe('86.43 m')
    expect(formatLength(12_345.6)).toBe('12.346 km')
  })
})
