/** What grows or stands on a piece of land: paddy for the most part, nurseries about 友爱, town uses in town. */
import { distance, type Ring, ringArea, ringCentroid, ringPerimeter } from '../geometry/ring.ts'
import { noise } from '../noise.ts'
import type { Random } from '../random.ts'
import type { Piece } from './parcel.ts'

/** 农科村 and its neighbours live from nurseries; elsewhere they are patches. */
const NURSERY_TOWN = '510117115'
const WORKS_TOWNS = ['510117019', '510117020', '510117005']

export function landClass(piece: Piece, random: Random): string {
  const area = ringArea(piece.ring)
  if (piece.urban) return urbanClass(piece, area, random)
  if (area < 160 || widthOf(piece.ring, area) < 5) return random.chance(0.5) ? '1203' : '0404'
  const [x, y] = ringCentroid(piece.ring)
  const patch = noise(x, y, 900, 3) * 0.75 + noise(x, y, 240, 4) * 0.25
  const nursery = piece.unit.town.code === NURSERY_TOWN ? 0.43 : 0.27
  if (patch < nursery) return random.pick(['0204', '0204', '0204', '0201', '0307'])
  const luck = random.next()
  if (luck < 0.018 && area < 9000) return '1104'
  if (luck < 0.05) return random.pick(['0302', '0301', '0302', '0201'])
  if (luck < 0.06) return '1202'
  if (luck < 0.07) return '0102'
  if (luck < 0.075) return '1201'
  return '0101'
}

/** Mean width of a long shape. */
export const widthOf = (ring: Ring, area: number): number => (2 * area) / ringPerimeter(ring)

function urbanClass({ ring, unit }: Piece, area: number, random: Random): string {
  if (area < 300) return '0810'
  const [x, y] = ringCentroid(ring)
  const far = distance([x, y], unit.town.centre) / unit.town.urbanRadiusM
  const quarter = noise(x, y, 700, 21)
  if (WORKS_TOWNS.includes(unit.town.code) && quarter < 0.42) return '0601'
  if (far > 1.6) return random.chance(0.75) ? '0601' : '0508'
  const luck = random.next()
  if (luck < 0.28 - far * 0.1) return '05H1'
  if (luck < 0.36) return random.pick(['08H1', '08H2', '08H2', '0809'])
  if (luck < 0.45) return '0810'
  if (far > 0.8 && luck < 0.62) return random.pick(['1201', '0101', '0601', '0810'])
  return '0701'
}
