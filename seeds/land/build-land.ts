/** The surveyed land of the district: a true partition of every unit. */

import type { SizePlan } from '../demo-size.ts'
import { boundsMeet, boundsOf } from '../geometry/bounds.ts'
import { clipRings } from '../geometry/clip-rings.ts'
import { conformRings } from '../geometry/conform-rings.ts'
import { type Ring, ringArea } from '../geometry/ring.ts'
import type { Plain } from '../plain/build-plain.ts'
import { createRandom } from '../random.ts'
import { carveWorks } from './carve-works.ts'
import { landClass } from './land-class.ts'
import { cutLanes, type Lane } from './lanes.ts'
import type { Parcel, Piece } from './parcel.ts'
import type { Site } from './site.ts'
import { siteParcels } from './site-parcels.ts'
import { splitFields } from './split-fields.ts'

const STREET_ABOVE_M2 = 130_000
/** Scraps below this vanish from the survey, ㎡. */
const LEAST_M2 = 0.5

export interface Land {
  parcels: Parcel[]
  /** Field blocks: what lies between lanes, canals and linpans before it is parted into fields. */
  blocks: Piece[]
  lanes: Lane[]
}

export function buildLand(plain: Plain, sites: readonly Site[], size: SizePlan): Land {
  const parcels: Parcel[] = []
  const pieces: Piece[] = []
  const lanes: Lane[] = []
  for (const unit of plain.units) {
    const own = sites.filter((site) => site.unit === unit)
    const carved = carveWorks(unit, plain)
    const cuts = carved.pieces.map((piece) =>
      cutLanes(piece, plain.flow, own, piece.urban ? STREET_ABOVE_M2 : size.laneAboveM2),
    )
    const strips = [...carved.parcels, ...cuts.flatMap((cut) => cut.parcels)]
    parcels.push(...takeOutSites(strips, own), ...own.flatMap(siteParcels))
    pieces.push(
      ...takeOutSites(
        cuts.flatMap((cut) => cut.pieces),
        own,
      ),
    )
    lanes.push(...cuts.flatMap((cut) => cut.lanes))
  }
  const blocks = splitFields(pieces, size.fieldBlocks, plain.flow, 'blocks')
    .filter(({ ring }) => ringArea(ring) > LEAST_M2)
    .map((block, index) => ({ ...block, block: index }))
  const fields = splitFields(blocks, size.landParcels - parcels.length, plain.flow, 'fields')
  const random = createRandom('land classes')
  parcels.push(
    ...fields.map((field) => ({
      unit: field.unit,
      ring: field.ring,
      classCode: landClass(field, random),
      block: field.block,
      site: null,
      work: null,
    })),
  )
  return { parcels: conformed(parcels), blocks, lanes }
}

export function takeOutSites<T extends { ring: Ring }>(
  shapes: readonly T[],
  sites: readonly Site[],
): T[] {
  let current = shapes.map((shape) => ({ shape, box: boundsOf(shape.ring) }))
  for (const site of sites) {
    const box = boundsOf(site.outer)
    current = current.flatMap((entry) => {
      if (!boundsMeet(entry.box, box)) return [entry]
      return clipRings(entry.shape.ring, site.outer, site.alongAngle).outside.map((ring) => ({
        shape: { ...entry.shape, ring },
        box: boundsOf(ring),
      }))
    })
  }
  return current.map(({ shape }) => shape)
}

function conformed(parcels: readonly Parcel[]): Parcel[] {
  const rings = conformRings(parcels.map(({ ring }) => ring))
  return parcels.flatMap((parcel, i) =>
    rings[i]!.filter((ring) => ringArea(ring) > LEAST_M2).map((ring) => ({ ...parcel, ring })),
  )
}
