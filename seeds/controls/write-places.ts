/** Heritage, hazard zones, parks, high-standard farmland: areas drawn by hand or strewn. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { DraftBook } from '../draft-book.ts'
import { clipRings } from '../geometry/clip-rings.ts'
import { toLocal } from '../geometry/local-frame.ts'
import { distance, type Ring, ringArea, ringCentroid } from '../geometry/ring.ts'
import { blob } from '../geometry/shapes.ts'
import type { Plain } from '../plain/build-plain.ts'
import { createUnitFinder } from '../plain/unit-finder.ts'
import { createRandom } from '../random.ts'
import { shortUnitName } from '../rural/write-homes.ts'
import type { SeedValue } from '../seed-feature.ts'
import { hazardPlaces, heritagePlaces, type Place, parkPlaces } from './known-places.ts'

export function writePlaces(book: DraftBook, plain: Plain, farmlandProjects: number): void {
  const findUnit = createUnitFinder(plain.units)
  const draw = (
    layer: LayerId,
    places: readonly Place<Record<string, SeedValue>>[],
    oneUnit: boolean,
  ) => {
    for (const { centre, radiusM, values } of places) {
      const at = toLocal(centre)
      const ring = blob(
        `${layer} ${values.code}`,
        at,
        radiusM,
        0.22,
        Math.max(16, Math.round(radiusM / 30)),
      )
      const polygons = clipRings(ring, plain.outline).inside
      const unitCode = oneUnit ? (findUnit(at)?.code ?? null) : null
      book.add(layer, { unitCode, polygons, values: { ...values } })
    }
  }
  draw('park', parkPlaces, false)
  draw('heritage_site', heritagePlaces, true)
  draw('geohazard_zone', hazardPlaces, false)
  writeHighStandardFarmland(book, plain, farmlandProjects)
}

function writeHighStandardFarmland(book: DraftBook, plain: Plain, count: number): void {
  const random = createRandom('high-standard farmland')
  const rural = plain.units.filter(({ ring, kind }) => {
    const centre = ringCentroid(ring)
    const town = Math.min(...plain.urbanAreas.map((a) => distance(a.centre, centre) - a.radiusM))
    return kind === 'village' && town > 900
  })
  for (let i = 0; i < count; i++) {
    const unit = rural[(i * 7) % rural.length]!
    const [cx, cy] = ringCentroid(unit.ring)
    const at = [cx + random.range(-250, 250), cy + random.range(-250, 250)] as const
    const shape = blob(`farmland project ${i}`, at, random.range(420, 760), 0.16, 34)
    const [largest] = clipRings(shape, unit.ring).inside.sort(
      (a: Ring, b: Ring) => ringArea(b) - ringArea(a),
    )
    if (!largest) continue
    const year = random.integer(2012, 2024)
    book.add('high_standard_farmland', {
      unitCode: unit.code,
      polygons: [largest],
      values: {
        code: `GBZNT510117${year}${String(i + 1).padStart(3, '0')}`,
        name: `${year}年${shortUnitName(unit.name)}高标准农田建设项目`,
        built_year: year,
      },
    })
  }
}
