/** Zones of the territorial spatial plan: each unit parted into town, ecological, settlement and agricultural space. */

import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { DraftBook } from '../draft-book.ts'
import { boundsMeet, boundsOf } from '../geometry/bounds.ts'
import { clipRings } from '../geometry/clip-rings.ts'
import { corridor } from '../geometry/corridor.ts'
import { type Ring, ringArea } from '../geometry/ring.ts'
import { takeOutSites } from '../land/build-land.ts'
import type { Site, SiteKind } from '../land/site.ts'
import type { Plain } from '../plain/build-plain.ts'
import type { Watercourse } from '../plain/linear-work.ts'
import { isWaterSource } from '../plain/rivers.ts'

/** Ecological corridor beyond each bank, m: wide along the drinking water, else clear of every site. */
const corridorM = (river: Watercourse) => (isWaterSource(river) ? 90 : 20)
/** Places to build on, each with the name of its zone. */
const BUILDING_SITES: Partial<Record<SiteKind, string>> = {
  settlement: '集中居住区',
  centre: '村级服务中心',
  project: '乡村产业用地',
}
const LEAST_M2 = 200

export function writePlanSpatial(
  book: DraftBook,
  plain: Plain,
  sites: readonly Site[],
  planCode: string,
): void {
  const corridors = plain.rivers.map((river) => {
    const ring = corridor(river.line, river.widthM + 2 * corridorM(river))
    return { ring, box: boundsOf(ring) }
  })
  for (const unit of plain.units) {
    const name = shortPlaceName(unit.name)
    const write = (ring: Ring, zone: string, title: string) => {
      if (ringArea(ring) < LEAST_M2) return
      book.add('plan_spatial', {
        unitCode: unit.code,
        polygons: [ring],
        values: {
          code: `GKFQ${String(book.layers.plan_spatial.length + 1).padStart(8, '0')}`,
          plan_code: planCode,
          name: `${name}${title}`,
          zone_code: zone,
        },
      })
    }
    let rest: Ring[] = [unit.ring]
    for (const area of plain.urbanAreas.filter(({ townCode }) => townCode === unit.town.code)) {
      rest = takeOut(rest, area.ring, (ring) => write(ring, '0400', '城镇空间'))
    }
    const box = boundsOf(unit.ring)
    for (const each of corridors) {
      if (boundsMeet(each.box, box))
        rest = takeOut(rest, each.ring, (ring) => write(ring, '0101', '河流生态廊道'))
    }
    const building = sites.filter((site) => site.unit === unit && BUILDING_SITES[site.kind])
    for (const { outer, kind } of building) write(outer, '0301', BUILDING_SITES[kind]!)
    const open = takeOutSites(
      rest.map((ring) => ({ ring })),
      building,
    )
    for (const { ring } of open) write(ring, '0201', '农业空间')
  }
  for (const { polygons, values } of book.layers.ecological_redline) {
    book.add('plan_spatial', {
      unitCode: null,
      polygons: polygons!,
      values: {
        code: `GKFQ${String(book.layers.plan_spatial.length + 1).padStart(8, '0')}`,
        plan_code: planCode,
        name: values.name!,
        zone_code: '0102',
      },
    })
  }
}

function takeOut(rings: Ring[], tool: Ring, taken: (ring: Ring) => void): Ring[] {
  return rings.flatMap((ring) => {
    const cut = clipRings(ring, tool)
    cut.inside.forEach(taken)
    return cut.outside
  })
}
