/** 城镇开发边界: each built-up area within its town, with a strip of flexible zone at one side. */
import type { DraftBook } from '../draft-book.ts'
import { clipRings, halfPlane } from '../geometry/clip-rings.ts'
import { dissolveRings } from '../geometry/dissolve-rings.ts'
import type { Ring } from '../geometry/ring.ts'
import type { Plain } from '../plain/build-plain.ts'

export function writeGrowthBoundaries(book: DraftBook, plain: Plain): void {
  plain.urbanAreas.forEach((area, i) => {
    const town = dissolveRings(
      plain.units.filter(({ town }) => town.code === area.townCode).map(({ ring }) => ring),
    )
    const within = town.flatMap((ring) => clipRings(area.ring, ring).inside)
    const angle = plain.flow.angleAt(area.centre)
    const off = area.radiusM * 0.72
    const at = [
      area.centre[0] - Math.sin(angle) * off,
      area.centre[1] + Math.cos(angle) * off,
    ] as const
    const cuts = within.map((ring) => clipRings(ring, halfPlane(at, angle, ring)))
    const write = (rings: Ring[], zone: string) => {
      if (rings.length === 0) return
      book.add('urban_growth_boundary', {
        unitCode: null,
        polygons: rings,
        values: {
          code: `CZKFBJ510117${String(i + 1).padStart(3, '0')}${zone}`,
          name: area.name,
          zone_code: zone,
        },
      })
    }
    write(
      cuts.flatMap(({ outside }) => outside),
      '01',
    )
    write(
      cuts.flatMap(({ inside }) => inside),
      i % 5 === 3 ? '03' : '02',
    )
  })
}
