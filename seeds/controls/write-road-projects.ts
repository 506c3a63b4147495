/** Rural roads to be rebuilt on the land of existing lanes, in width and code as they should be (item 20). */

import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { DraftBook } from '../draft-book.ts'
import { ringArea } from '../geometry/ring.ts'
import type { Land } from '../land/build-land.ts'

const PROJECTS = 24
const LEAST_M2 = 600

export function writeRoadProjects(book: DraftBook, land: Land): void {
  const lanes = land.parcels.filter(
    ({ classCode, ring }) => classCode === '1006' && ringArea(ring) > LEAST_M2,
  )
  const step = Math.max(1, Math.floor(lanes.length / PROJECTS))
  for (let i = 0; i < lanes.length && book.layers.rural_road_project.length < PROJECTS; i += step) {
    const { unit, ring } = lanes[i]!
    const serial = book.layers.rural_road_project.length + 1
    book.add('rural_road_project', {
      unitCode: unit.code,
      polygons: [ring],
      values: {
        code: `NCGL${String(serial).padStart(4, '0')}`,
        name: `${shortPlaceName(unit.name)}村道改建${serial}`,
        kind: 'rebuilt',
        class: 'village',
        width_m: 4.5,
        use_code: '060101',
        responsible: unit.town.name,
      },
    })
  }
}
