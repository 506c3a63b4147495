/** District, towns and the 157 units. */
import { district } from '../../gis-data/district.ts'
import type { DraftBook } from '../draft-book.ts'
import { dissolveRings } from '../geometry/dissolve-rings.ts'
import type { Plain } from '../plain/build-plain.ts'
import { createRandom } from '../random.ts'

export function writeAdministration(book: DraftBook, { units }: Plain): void {
  book.add('district', {
    unitCode: null,
    polygons: dissolveRings(units.map(({ ring }) => ring)),
    values: { code: district.code, name: district.name },
  })
  const towns = [...new Map(units.map(({ town }) => [town.code, town])).values()]
  for (const town of towns.sort((a, b) => (a.code < b.code ? -1 : 1))) {
    book.add('town', {
      unitCode: null,
      polygons: dissolveRings(units.filter((unit) => unit.town === town).map(({ ring }) => ring)),
      values: { code: town.code, name: town.name },
    })
  }
  for (const { code, name, town, kind, agricultural, sourceYear, ring } of units) {
    const random = createRandom(`population ${code}`)
    book.add('unit', {
      unitCode: code,
      polygons: [ring],
      values: {
        code,
        name,
        town_code: town.code,
        town_name: town.name,
        kind,
        agricultural,
        population: kind === 'village' ? random.integer(1800, 5200) : random.integer(3500, 16000),
        source_year: sourceYear,
      },
    })
  }
}
