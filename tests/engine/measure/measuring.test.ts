/** What the browser measures is what the database measures: areas to 0.01 ㎡, lengths to 0.001 m. */
import type { LineString, Polygon, Position } from 'geojson'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { measureLine } from '../../../web/map/measure/measure.ts'
import { measureShape } from '../../../web/map/measure/measure-shape.ts'
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts'
import { randomNumbers } from '../overlay/random-district.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const COUNT = 1000
const MIDDLE = [103.85, 30.85] as const
const METRES_PER_DEGREE = 111_000

/** Corners at uneven distances, concave where they alternate. */
function ring(
  next: () => number,
  [lng, lat]: Position,
  radiusM: number,
  count: number,
): Position[] {
  const corners = Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * (at + 0.6 * next())) / count
    const far =
      (radiusM * (at % 2 === 0 ? 0.5 + 0.5 * next() : 0.35 + 0.3 * next())) / METRES_PER_DEGREE
    return [lng! + (far * Math.cos(angle)) / 0.86, lat! + far * Math.sin(angle)]
  })
  return [...corners, corners[0]!]
}

/** From less than a square metre to a hundred kilometres across; every third with holes. */
function polygons(): Polygon[] {
  const next = randomNumbers(1000)
  return Array.from({ length: COUNT }, (_, index) => {
    const radiusM = 0.5 * 10 ** (5 * next())
    const middle = [MIDDLE[0] + 0.3 * (next() - 0.5), MIDDLE[1] + 0.3 * (next() - 0.5)]
    const outer = ring(next, middle, radiusM, 5 + Math.floor(next() * 60))
    const hole = ring(next, middle, radiusM * 0.25, 5 + Math.floor(next() * 10))
    return { type: 'Polygon', coordinates: index % 3 === 0 ? [outer, hole] : [outer] }
  })
}

async function measuredByDatabase(shapes: readonly (Polygon | LineString)[]) {
  const { rows } = await sql<{ areaM2: number; lengthM: number; valid: boolean }>`
    select ST_Area(geom::geography) as "areaM2", ST_IsValid(geom) as valid,
      case when ST_Dimension(geom) = 2 then ST_Perimeter(geom::geography)
        else ST_Length(geom::geography) end as "lengthM"
    from (
      select ST_SetSRID(ST_GeomFromGeoJSON(value), 4490) as geom, at
      from jsonb_array_elements(${JSON.stringify(shapes)}::jsonb) with ordinality as shape(value, at)
    ) as drawn order by at`.execute(database.db)
  return rows
}

describe('a thousand shapes', () => {
  it('have the same areas and boundaries in the browser and in the database', async () => {
    const shapes = polygons()
    const stored = await measuredByDatabase(shapes)
    expect(stored).toHaveLength(COUNT)
    let [area, length] = [0, 0]
    for (const [at, shape] of shapes.entries()) {
      const { areaM2, lengthM, valid } = stored[at]!
      const measured = measureShape(shape)
      expect(valid).toBe(true)
      expect(areaM2).toBeGreaterThan(0)
      area = Math.max(area, Math.abs(measured.areaM2 - areaM2))
      length = Math.max(length, Math.abs(measured.lengthM - lengthM))
    }
    const areas = stored.map(({ areaM2 }) => areaM2)
    expect(Math.min(...areas)).toBeLessThan(1)
    expect(Math.max(...areas)).toBeGreaterThan(1e9)
    console.log(`largest differences: ${area.toExponential(2)} ㎡, ${length.toExponential(2)} m`)
    expect(area).toBeLessThan(0.01)
    expect(length).toBeLessThan(0.001)
  })

  it('have the same lengths as lines', async () => {
    const lines = polygons().map(
      ({ coordinates }): LineString => ({ type: 'LineString', coordinates: coordinates[0]! }),
    )
    const stored = await measuredByDatabase(lines)
    const differences = lines.map(({ coordinates }, at) =>
      Math.abs(measureLine(coordinates).lengthM - stored[at]!.lengthM),
    )
    expect(differences).toHaveLength(COUNT)
    expect(Math.max(...differences)).toBeLessThan(0.001)
  })
})
