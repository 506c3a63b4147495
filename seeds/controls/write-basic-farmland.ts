/** 永久基本农田: about two thirds of the paddy, whole blocks together, away from towns and water sources. */
import type { SizePlan } from '../demo-size.ts'
import type { Draft, DraftBook } from '../draft-book.ts'
import { conformRings } from '../geometry/conform-rings.ts'
import { distance, type Ring, ringArea, ringCentroid, ringPerimeter } from '../geometry/ring.ts'
import { createSegmentIndex } from '../geometry/segment-index.ts'
import type { Land } from '../land/build-land.ts'
import type { Parcel } from '../land/parcel.ts'
import { splitFields } from '../land/split-fields.ts'
import { noise } from '../noise.ts'
import type { Plain } from '../plain/build-plain.ts'
import { isWaterSource } from '../plain/rivers.ts'

const SHARE = 0.66
const LEAST_M2 = 500
const LEAST_PLOT_M2 = 120
const WATER_SOURCE_CLEAR_M = 150

/** What of the land is protected. */
export interface Protection {
  parcels: ReadonlySet<Parcel>
  /** The plots of each field block. */
  byBlock: ReadonlyMap<number, readonly Draft[]>
}

export function writeBasicFarmland(
  book: DraftBook,
  land: Land,
  plain: Plain,
  size: SizePlan,
): Protection {
  const parcels = choose(land, plain)
  const byBlock = new Map<number, Draft[]>()
  const chosen = parcels.map(({ unit, ring, block }) => ({
    unit,
    ring,
    urban: false,
    block,
  }))
  const plots = splitFields(chosen, size.basicFarmland, plain.flow, 'basic farmland')
  const rings = conformRings(plots.map(({ ring }) => ring))
  plots.forEach(({ unit, block }, i) => {
    const ring = largest(rings[i]!)
    if (!ring) return
    const areaM2 = ringArea(ring)
    if (areaM2 < LEAST_PLOT_M2) return
    const serial = book.layers.basic_farmland.length + 1
    const plot = book.add('basic_farmland', {
      unitCode: unit.code,
      polygons: [ring],
      values: {
        bsm: `510117${String(serial).padStart(12, '0')}`,
        plot_number: `${unit.code}${String(serial).padStart(6, '0')}`,
        class_code: '0101',
        net_area_m2: Math.round(areaM2 * 100) / 100,
        slope_grade: '1',
        protected_from: '2022-10-14',
        survey_year: 2022,
      },
    })
    byBlock.set(block, [...(byBlock.get(block) ?? []), plot])
  })
  return { parcels: new Set(parcels), byBlock }
}

const largest = (rings: Ring[]): Ring | undefined =>
  [...rings].sort((a, b) => ringArea(b) - ringArea(a))[0]

function choose(land: Land, plain: Plain): Parcel[] {
  const waters = createSegmentIndex(
    plain.rivers.filter(isWaterSource).map((river) => ({ line: river.line, owner: river })),
  )
  const paddy = land.parcels.filter(
    ({ block, classCode }) => classCode === '0101' && block >= 0 && !land.blocks[block]!.urban,
  )
  const rank = new Map<number, number>()
  const rankOf = (block: number) => {
    const known = rank.get(block)
    if (known !== undefined) return known
    const [x, y] = ringCentroid(land.blocks[block]!.ring)
    const town = Math.min(
      ...plain.urbanAreas.map(({ centre, radiusM }) => distance(centre, [x, y]) - radiusM),
    )
    const value =
      noise(x, y, 1300, 17) + 0.35 * noise(x, y, 350, 18) + 0.7 * Math.min(1, town / 1800)
    rank.set(block, value)
    return value
  }
  const wanted = SHARE * paddy.reduce((sum, { ring }) => sum + ringArea(ring), 0)
  const ranked = paddy
    .filter(({ ring }) => suits(ring, waters))
    .sort((a, b) => rankOf(b.block) - rankOf(a.block) || a.block - b.block)
  const chosen: Parcel[] = []
  let sum = 0
  for (const parcel of ranked) {
    if (sum >= wanted) break
    sum += ringArea(parcel.ring)
    chosen.push(parcel)
  }
  return chosen
}

function suits(
  ring: Ring,
  waters: ReturnType<typeof createSegmentIndex<{ widthM: number }>>,
): boolean {
  const areaM2 = ringArea(ring)
  if (areaM2 < LEAST_M2 || (2 * areaM2) / ringPerimeter(ring) < 7) return false
  return !ring.some((p) => waters.nearest(p, WATER_SOURCE_CLEAR_M + 25))
}
