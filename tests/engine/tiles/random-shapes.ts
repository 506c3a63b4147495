/** Repeatable shapes of every kind a tile meets: ragged, holed, in several parts, large and tiny. */
import type { Position } from 'geojson'
import type { NewFeature } from '../../../server/db/insert-features.ts'
import { EAST_UNIT, WEST_UNIT } from './open-map.ts'

/** Numbers in [0, 1), the same on every run. */
export function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A star round a middle: never crosses itself. */
function ring(
  next: () => number,
  [lng, lat]: Position,
  radius: number,
  corners: number,
  turn: 1 | -1,
) {
  const points: Position[] = []
  for (let at = 0; at < corners; at++) {
    const angle = (turn * 2 * Math.PI * at) / corners
    const reach = radius * (0.4 + 0.6 * next())
    points.push([lng! + reach * Math.cos(angle), lat! + reach * Math.sin(angle)])
  }
  return [...points, points[0]!]
}

/** Parcels in both units: every third with a hole, every fifth in two parts, radii from 1 m to 2 km. */
export function randomParcels(count: number, seed = 7): NewFeature[] {
  const next = sequence(seed)
  return Array.from({ length: count }, (_, at) => {
    const middle: Position = [103.8 + 0.04 * next(), 30.8 + 0.02 * next()]
    const radius = 0.00001 * 2000 ** next()
    const corners = 5 + Math.floor(60 * next())
    const first = [ring(next, middle, radius, corners, 1)]
    if (at % 3 === 0) first.push(ring(next, middle, radius * 0.3, 7, -1))
    const second = [ring(next, [middle[0]! + 2.5 * radius, middle[1]!], radius, 6, 1)]
    return {
      fid: at + 1,
      unitCode: at % 7 === 0 ? null : middle[0]! < 103.82 ? WEST_UNIT : EAST_UNIT,
      values: {
        bsm: `R${at}`,
        parcel_number: at % 4 === 0 ? null : `图斑${at}`,
        class_code: ['0101', '0702', '1004'][at % 3]!,
      },
      geometry: { type: 'MultiPolygon', coordinates: at % 5 === 0 ? [first, second] : [first] },
    }
  })
}

/** Ragged parcels side by side on a square of 1.3 km, some 10 m across: more than a tile may hold. */
export function crowdedParcels(across: number, seed = 11): NewFeature[] {
  const next = sequence(seed)
  const cell = 0.012 / across
  return Array.from({ length: across * across }, (_, at) => {
    const middle = [
      103.803 + ((at % across) + 0.5) * cell,
      30.803 + (Math.floor(at / across) + 0.5) * cell,
    ]
    return {
      fid: at + 1,
      unitCode: WEST_UNIT,
      values: { bsm: `C${at}`, class_code: ['0101', '0702'][at % 2]! },
      geometry: { type: 'Polygon', coordinates: [ring(next, middle, cell * 0.49, 24, 1)] },
    }
  })
}
