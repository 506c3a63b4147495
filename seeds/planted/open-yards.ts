/** Rooms for a rectangle inside the features of a layer, town by town. */
import type { Draft } from '../draft-book.ts'
import { ringArea } from '../geometry/ring.ts'
import type { Unit } from '../plain/units.ts'
import { findYard } from './find-yard.ts'
import type { Planter, Yard } from './planter.ts'
import { roundRobin } from './round-robin.ts'

export interface OpenYard extends Yard {
  unit: Unit
  ground: Draft
}

export function* openYards(
  planter: Planter,
  grounds: readonly Draft[],
  widthM: number,
  depthM: number,
  marginM = 3,
): Generator<OpenYard> {
  const roomM2 = 2.5 * (widthM + 2 * marginM) * (depthM + 2 * marginM)
  const fit = grounds.filter(
    ({ unitCode, polygons }) => unitCode && ringArea(polygons![0]!) > roomM2,
  )
  for (const ground of roundRobin(fit, ({ unitCode }) => unitCode!, planter.random)) {
    const ring = ground.polygons![0]!
    const angle = planter.base.plain.flow.angleAt(ring[0]!)
    const yard = findYard(planter, ring, widthM, depthM, marginM, angle)
    if (yard) yield { ...yard, unit: planter.units.get(ground.unitCode!)!, ground }
  }
}
