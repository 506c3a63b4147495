/** Heritage, hazard zones and parks: areas drawn by hand. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { DraftBook } from '../draft-book.ts'
import { clipRings } from '../geometry/clip-rings.ts'
import { toLocal } from '../geometry/local-frame.ts'
import { blob } from '../geometry/shapes.ts'
import type { Plain } from '../plain/build-plain.ts'
import { createUnitFinder } from '../plain/unit-finder.ts'
import type { SeedValue } from '../seed-feature.ts'
import { hazardPlaces, heritagePlaces, type Place, parkPlaces } from './known-places.ts'

export function writePlaces(book: DraftBook, plain: Plain): void {
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
        Math.max(18, Math.round(radiusM / 14)),
      )
      const polygons = clipRings(ring, plain.outline).inside
      const unitCode = oneUnit ? (findUnit(at)?.code ?? null) : null
      book.add(layer, { unitCode, polygons, values: { ...values } })
    }
  }
  draw('park', parkPlaces, false)
  draw('heritage_site', heritagePlaces, true)
  draw('geohazard_zone', hazardPlaces, false)
}
