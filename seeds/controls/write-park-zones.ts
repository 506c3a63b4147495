/** Zones of parks: the project sites inside are for building, some field blocks for planting. */
import type { DraftBook } from '../draft-book.ts'
import { ringArea, ringCentroid, ringContains, scaleRing } from '../geometry/ring.ts'
import type { Land } from '../land/build-land.ts'
import type { Site } from '../land/site.ts'

const FIELDS_EACH = 5
const LEAST_FIELD_M2 = 8000

export function writeParkZones(book: DraftBook, sites: readonly Site[], land: Land): void {
  for (const { polygons, values } of book.layers.park) {
    const inside = (p: Site['centre']) => polygons!.some((ring) => ringContains(ring, p))
    let serial = 0
    const write = (kind: string, title: string, unitCode: string, ring: Site['outer']) => {
      serial++
      book.add('park_zone', {
        unitCode,
        polygons: [ring],
        values: {
          code: `${values.code}F${String(serial).padStart(2, '0')}`,
          name: `${values.name}${title}${serial}`,
          park_code: values.code!,
          kind,
        },
      })
    }
    for (const site of sites) {
      if (site.kind === 'project' && inside(site.centre))
        write('construction', '建设区', site.unit.code, scaleRing(site.outer, site.centre, 0.98))
    }
    const fields = land.blocks.filter(
      ({ ring, urban }) => !urban && ringArea(ring) > LEAST_FIELD_M2 && inside(ringCentroid(ring)),
    )
    for (const { unit, ring } of fields.slice(0, FIELDS_EACH))
      write('planting', '种植区', unit.code, ring)
  }
}
