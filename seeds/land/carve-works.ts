/** Takes the land of rivers, canals and roads out of a unit, and parts town from country. */
import { type Bounds, boundsMeet, boundsOf } from '../geometry/bounds.ts'
import { clipRings } from '../geometry/clip-rings.ts'
import { corridor } from '../geometry/corridor.ts'
import type { Line, Ring } from '../geometry/ring.ts'
import type { Plain } from '../plain/build-plain.ts'
import { type LinearWork, landClassOf } from '../plain/linear-work.ts'
import type { Unit } from '../plain/units.ts'
import type { Parcel, Piece } from './parcel.ts'

const MARGIN_M = 120

export interface CarvedUnit {
  parcels: Parcel[]
  pieces: Piece[]
}

export function carveWorks(unit: Unit, plain: Plain): CarvedUnit {
  const box = boundsOf(unit.ring)
  const parcels: Parcel[] = []
  let rings: Ring[] = [unit.ring]
  for (const work of [...plain.rivers, ...plain.roads, ...plain.canals]) {
    for (const stretch of stretchesWithin(work.line, box)) {
      const land = corridor(stretch, work.widthM)
      const rest: Ring[] = []
      for (const ring of rings) {
        const cut = clipRings(ring, land)
        rest.push(...cut.outside)
        parcels.push(...cut.inside.map((inside) => parcelOf(unit, inside, work)))
      }
      rings = rest
    }
  }
  let pieces: Piece[] = rings.map((ring) => ({ unit, ring, urban: false, block: -1 }))
  for (const area of plain.urbanAreas.filter(({ townCode }) => townCode === unit.town.code)) {
    pieces = pieces.flatMap((piece) => {
      if (piece.urban) return [piece]
      const cut = clipRings(piece.ring, area.ring)
      return [
        ...cut.inside.map((ring) => ({ ...piece, ring, urban: true })),
        ...cut.outside.map((ring) => ({ ...piece, ring })),
      ]
    })
  }
  return { parcels, pieces }
}

const parcelOf = (unit: Unit, ring: Ring, work: LinearWork): Parcel => ({
  unit,
  ring,
  classCode: landClassOf(work),
  block: -1,
  site: null,
  work,
})

/** The part of the line near the box, so that long works are not cut whole for each unit. */
function stretchesWithin(line: Line, box: Bounds): Line[] {
  const wide: Bounds = [box[0] - MARGIN_M, box[1] - MARGIN_M, box[2] + MARGIN_M, box[3] + MARGIN_M]
  let first = -1
  let last = -1
  for (let i = 1; i < line.length; i++) {
    if (!boundsMeet(boundsOf([line[i - 1]!, line[i]!]), wide)) continue
    if (first < 0) first = i - 1
    last = i
  }
  if (first < 0) return []
  return [line.slice(Math.max(0, first - 2), Math.min(line.length, last + 3))]
}
