/** The 157 villages and communities with their real names and codes, tiling the district outline. */

import { agriculturalCommunityTowns } from '../../gis-data/district.ts'
import outlineData from '../data/district-outline.json' with { type: 'json' }
import unitList from '../data/units-2023.json' with { type: 'json' }
import { clipRings } from '../geometry/clip-rings.ts'
import { resample } from '../geometry/course.ts'
import { dissolveRings } from '../geometry/dissolve-rings.ts'
import { toLocal } from '../geometry/local-frame.ts'
import { distance, type Ring, ringArea, toCounterClockwise, type XY } from '../geometry/ring.ts'
import { villageHints } from './town-areas.ts'
import { type Town, townSeeds } from './town-seeds.ts'
import { wobblingCells } from './wobbling-cells.ts'

export interface Unit {
  code: string
  name: string
  town: Town
  kind: 'village' | 'community'
  agricultural: boolean
  sourceYear: number
  seed: XY
  ring: Ring
}

/**
 * The given outline with points put into its long edges: a long edge is one line on the plane and
 * another on the ellipsoid, and the areas of a unit and of its parcels would differ by it.
 */
export const districtOutline: Ring = toCounterClockwise(
  resampleEdges(outlineData.slice(0, -1).map(toLocal), 75),
)

export function buildUnits(): Unit[] {
  const placed = townSeeds(districtOutline).flatMap(({ town, seeds }) => {
    const records = unitList.filter((record) => record.townCode === town.code)
    return assignSeeds(records, seeds, town.centre).map(({ record, seed }) => ({
      record,
      seed,
      town,
    }))
  })
  const cells = tileOutline(wobblingCells(placed.map(({ seed }) => seed)))
  return placed
    .map(({ record, seed, town }, i) => ({
      code: record.code,
      name: record.name,
      town,
      kind: record.kind as Unit['kind'],
      agricultural:
        record.kind === 'village' ||
        (agriculturalCommunityTowns as readonly string[]).includes(record.townCode),
      sourceYear: record.sourceYear,
      seed,
      ring: cells[i]!,
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

function resampleEdges(ring: Ring, longestM: number): Ring {
  return ring.flatMap((a, i) => {
    const b = ring[(i + 1) % ring.length]!
    return resample([a, b], longestM).slice(0, -1)
  })
}

type UnitRecord = (typeof unitList)[number]

/** Villages whose place is known first, then communities from the town centre outwards. */
function assignSeeds(records: UnitRecord[], seeds: XY[], centre: XY) {
  const free = new Set(seeds)
  const takeNearest = (to: XY) => {
    let best: XY | null = null
    for (const seed of free) if (!best || distance(seed, to) < distance(best, to)) best = seed
    free.delete(best!)
    return best!
  }
  const hinted = records.filter((record) => villageHints[record.code])
  const communities = records.filter((r) => r.kind === 'community' && !villageHints[r.code])
  const villages = records.filter((r) => r.kind === 'village' && !villageHints[r.code])
  return [
    ...hinted.map((record) => ({ record, seed: takeNearest(toLocal(villageHints[record.code]!)) })),
    ...[...communities, ...villages].map((record) => ({ record, seed: takeNearest(centre) })),
  ]
}

/** Clips each cell to the outline; a scrap cut off from its cell goes to the neighbour it touches most. */
function tileOutline(cells: Ring[]): Ring[] {
  const scraps: Ring[] = []
  const kept = cells.map((cell) => {
    const parts = clipRings(cell, districtOutline).inside.sort((a, b) => ringArea(b) - ringArea(a))
    scraps.push(...parts.slice(1))
    return parts[0]!
  })
  for (const scrap of scraps) {
    const best = kept
      .map((ring, i) => ({ i, shared: sharedLength(ring, scrap) }))
      .sort((a, b) => b.shared - a.shared)[0]!
    const merged = dissolveRings([kept[best.i]!, scrap])
    if (best.shared > 0 && merged.length === 1) kept[best.i] = merged[0]!
  }
  return kept
}

function sharedLength(a: Ring, b: Ring): number {
  const key = (p: XY) => `${p[0].toFixed(3)},${p[1].toFixed(3)}`
  const edges = new Set(a.map((p, i) => `${key(p)}|${key(a[(i + 1) % a.length]!)}`))
  let sum = 0
  for (let i = 0; i < b.length; i++) {
    const p = b[i]!
    const q = b[(i + 1) % b.length]!
    if (edges.has(`${key(q)}|${key(p)}`)) sum += distance(p, q)
  }
  return sum
}
