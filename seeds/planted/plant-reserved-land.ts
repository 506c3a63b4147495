/** 机动指标: parcels from the reserve of village plans, and those that use too much of it or the wrong land. */

import { isoDate } from '../dates.ts'
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Ring, ringArea, ringContains } from '../geometry/ring.ts'
import { rectangle } from '../geometry/shapes.ts'
import type { PlaceFigures } from '../plans/place-figures.ts'
import { createRandom, type Random } from '../random.ts'
import { findYard } from './find-yard.ts'
import { ellipsoidAreaM2, intersectRings, ringDistance } from './overlap.ts'
import type { Planter } from './planter.ts'
import { roundRobin } from './round-robin.ts'
import { type Around, indexed } from './surroundings.ts'

/** Share of the construction land drawn that a village may keep in reserve (C05). */
export const RESERVE_SHARE = 0.05
/** Villages that use a part of their reserve as they may, and how much, in shares. */
const QUIET = 36
const QUIET_SHARE = [0.008, 0.03] as const
const EXCESSIVE = 3
const EXCESSIVE_SHARE = 0.064
const ON_FARMLAND = 3
const ON_REDLINE = 2
const PROJECTS = [
  '农产品冷链仓储点',
  '农村电商服务站',
  '村民活动中心扩建',
  '乡村旅游停车场',
  '农机停放点',
]

interface Ledger {
  planter: Planter
  random: Random
  farmland: Around
  redlines: Ring[]
  blocks: ReadonlyMap<string, Ring[]>
}

export function plantReservedLand(
  planter: Planter,
  figures: ReadonlyMap<string, PlaceFigures>,
): void {
  const { book, land, villagePlans } = planter.base
  const random = createRandom('reserved land')
  const blocks = new Map<string, Ring[]>()
  for (const { unit, ring, urban } of land.blocks) {
    if (!urban) blocks.set(unit.code, [...(blocks.get(unit.code) ?? []), ring])
  }
  const ledger: Ledger = {
    planter,
    random,
    farmland: indexed(book.layers.basic_farmland),
    redlines: book.layers.ecological_redline.flatMap(({ polygons }) => polygons!),
    blocks,
  }
  const villages = roundRobin(
    [...figures].filter(([code, { drawnBuiltM2 }]) => {
      const status = villagePlans.byUnit.get(code)?.plan.values.status
      return status === 'approved' && drawnBuiltM2 > 30_000
    }),
    ([code]) => code,
    random,
  )
  const shares = [
    ...Array.from({ length: EXCESSIVE * planter.factor }, () => EXCESSIVE_SHARE),
    ...Array.from({ length: QUIET }, () => random.range(...QUIET_SHARE)),
  ]
  for (const [at, share] of shares.entries()) {
    const [code, { drawnBuiltM2 }] = villages[at % villages.length]!
    if (at < villages.length) drawOnReserve(ledger, code, drawnBuiltM2 * share)
  }
  for (const [code] of villages.slice(shares.length).slice(0, ON_FARMLAND * planter.factor))
    placeOnFarmland(ledger, code)
  for (let i = 0; i < ON_REDLINE; i++) placeOnRedline(ledger)
  const silent = [...figures.keys()].find(
    (code) => figures.get(code)!.unit.values.agricultural && !villagePlans.byUnit.has(code),
  )
  if (silent) drawOnReserve(ledger, silent, 450)
}

/** Parcels of some 12 × 18 m to 30 × 45 m until the area is used. */
function drawOnReserve(ledger: Ledger, unitCode: string, areaM2: number): void {
  const parcels = Math.max(1, Math.ceil(areaM2 / 1200))
  const depth = Math.sqrt(areaM2 / parcels / 1.5)
  for (let i = 0; i < parcels; i++) {
    const ring = freePlace(ledger, unitCode, depth * 1.5, depth)
    if (ring) record(ledger, unitCode, ring)
  }
}

/** Clear of basic farmland and the red line, and of whatever else stands there. */
function freePlace(
  { planter, random, farmland, redlines, blocks }: Ledger,
  unitCode: string,
  widthM: number,
  depthM: number,
): Ring | null {
  const rings = blocks.get(unitCode) ?? []
  for (let i = 0; i < rings.length * 3; i++) {
    const block = random.pick(rings)
    const angle = planter.base.plain.flow.angleAt(block[0]!)
    const ring = findYard(planter, block, widthM, depthM, 3, angle)?.ring
    if (!ring) continue
    const near = farmland(boundsOf(ring, 5)).flatMap(({ polygons }) => polygons!)
    if ([...near, ...redlines].every((other) => ringDistance(ring, other) > 2)) return ring
  }
  return null
}

function placeOnFarmland(ledger: Ledger, unitCode: string): void {
  const { planter, random } = ledger
  const plots = planter.base.book.layers.basic_farmland.filter(
    (plot) => plot.unitCode === unitCode && ringArea(plot.polygons![0]!) > 3000,
  )
  for (let i = 0; i < 40 && plots.length > 0; i++) {
    const plot = random.pick(plots)
    const [ring] = plot.polygons!
    const angle = planter.base.plain.flow.angleAt(ring![0]!)
    const yard = findYard(planter, ring!, 24, 16, 3, angle)
    if (!yard) continue
    record(ledger, unitCode, yard.ring)
    return
  }
}

function placeOnRedline(ledger: Ledger): void {
  const { planter, random, redlines, farmland } = ledger
  for (let i = 0; i < 400; i++) {
    const line = random.pick(redlines)
    const [minX, minY, maxX, maxY] = boundsOf(line)
    const ring = rectangle([random.range(minX, maxX), random.range(minY, maxY)], 22, 14, 0.3)
    const unit = planter.findUnit(ring[0]!)
    if (!unit?.agricultural || !ring.every((p) => ringContains(line, p))) continue
    if (farmland(boundsOf(ring, 5)).length > 0 || !planter.isFree(ring)) continue
    record(ledger, unit.code, ring)
    return
  }
}

function record({ planter, random }: Ledger, unitCode: string, ring: Ring): void {
  const { book, villagePlans } = planter.base
  const serial = book.layers.reserved_land.length + 1
  const year = random.integer(2022, 2025)
  book.add('reserved_land', {
    unitCode,
    polygons: [ring],
    values: {
      code: `JD510117${String(serial).padStart(4, '0')}`,
      plan_code: villagePlans.byUnit.get(unitCode)?.code ?? null,
      project_name: PROJECTS[serial % PROJECTS.length]!,
      approval_number: `郫规资函〔${year}〕${100 + serial}号`,
      approved_on: isoDate(year, random.integer(1, 12), 15),
    },
  })
  planter.take(ring)
}

/** What of a parcel lies on protected land, in ㎡. */
export const takenM2 = (parcel: Draft, other: Draft): number =>
  ellipsoidAreaM2(intersectRings(parcel.polygons!, other.polygons!))
