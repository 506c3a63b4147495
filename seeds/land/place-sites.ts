/** Strews sites over the open land by dart throwing, clear of roads, waters, towns and each other. */

import type { SizePlan } from '../demo-size.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { toLocal } from '../geometry/local-frame.ts'
import { distance, ringContains, scaleRing, type XY } from '../geometry/ring.ts'
import { createSegmentIndex } from '../geometry/segment-index.ts'
import { blob, yard } from '../geometry/shapes.ts'
import { noise } from '../noise.ts'
import type { Plain } from '../plain/build-plain.ts'
import { type LinearWork, setbackM } from '../plain/linear-work.ts'
import { isWaterSource } from '../plain/rivers.ts'
import { villageHints } from '../plain/town-areas.ts'
import { createUnitFinder } from '../plain/unit-finder.ts'
import { createRandom, type Random } from '../random.ts'
import { CORE_SHARE, type Site, type SiteKind } from './site.ts'

/** Widest clearance that any work asks for, m. */
const LOOK_M = 260
/** Room that the water source's first grade zone and the red line on its banks keep free, m. */
export const WATER_SOURCE_CLEAR_M = 128

interface Throw {
  kind: SiteKind
  count: number
  spacingM: (p: XY) => number
  shape: (key: string, p: XY, random: Random) => Pick<Site, 'outer' | 'core' | 'angle'>
}

export function placeSites(plain: Plain, size: SizePlan): Site[] {
  const free = createClearance(plain)
  const grid = new SiteGrid()
  const findUnit = createUnitFinder(plain.units)
  const bounds = boundsOf(plain.outline)
  const sites: Site[] = []
  for (const { kind, count, spacingM, shape } of throws(plain, size)) {
    const random = createRandom(`sites ${kind}`)
    const wanted = sites.length + count
    for (let tighten = 1; tighten > 0.2 && sites.length < wanted; tighten *= 0.9) {
      for (let i = 0; i < count * 20 && sites.length < wanted; i++) {
        const p: XY = [random.range(bounds[0], bounds[2]), random.range(bounds[1], bounds[3])]
        if (grid.crowded(p, spacingM(p) * tighten)) continue
        const unit = findUnit(p)
        if (!unit) continue
        const drawn = shape(`${kind} ${sites.length}`, p, random)
        const reachM = Math.max(...drawn.outer.map((q) => distance(p, q)))
        if (grid.meets(p, reachM) || !free(p, reachM, kind)) continue
        const site: Site = {
          index: sites.length,
          kind,
          unit,
          centre: p,
          reachM,
          alongAngle: plain.flow.angleAt(p),
          ...drawn,
        }
        sites.push(site)
        grid.add(site)
      }
    }
  }
  return sites
}

function throws({ flow }: Plain, size: SizePlan): Throw[] {
  const along = (p: XY, random: Random) => flow.angleAt(p) + random.range(-0.1, 0.1)
  const plot =
    (width: readonly [number, number], depth: readonly [number, number]) =>
    (key: string, p: XY, random: Random) => {
      const angle = along(p, random)
      const outer = yard(key, p, random.range(...width), random.range(...depth), angle)
      return { outer, core: outer, angle }
    }
  const patch =
    (radius: readonly [number, number], roughness: number) =>
    (key: string, p: XY, random: Random) => {
      const outer = blob(key, p, random.range(...radius), roughness, 14)
      return { outer, core: outer, angle: flow.angleAt(p) }
    }
  return [
    {
      kind: 'project',
      count: size.projects,
      spacingM: () => 500,
      shape: plot([70, 150], [55, 100]),
    },
    { kind: 'centre', count: 130, spacingM: () => 900, shape: plot([45, 75], [35, 55]) },
    {
      kind: 'settlement',
      count: size.settlements,
      spacingM: () => 700,
      shape: plot(size.settlementM, [size.settlementM[0] * 0.7, size.settlementM[1] * 0.65]),
    },
    {
      kind: 'linpan',
      count: size.linpans,
      spacingM: (p) => size.linpanSpacingM * (0.4 + noise(p[0], p[1], 2400, 11)) * crowding(p),
      shape: (key, p, random) => {
        const [least, most] = size.linpanRadiusM
        const outer = blob(key, p, least + (most - least) * random.next() ** 1.35)
        const facing = random.chance(0.7) ? along(p, random) : random.range(0, Math.PI)
        return { outer, core: scaleRing(outer, p, CORE_SHARE), angle: facing }
      },
    },
    { kind: 'pond', count: size.ponds, spacingM: () => 0, shape: patch([11, 30], 0.16) },
    { kind: 'grove', count: size.groves, spacingM: () => 0, shape: patch([13, 34], 0.3) },
  ]
}

/** Linpans stand closer about the villages that visitors look at first. */
const crowding = (p: XY): number =>
  Object.values(villageHints).some((hint) => distance(toLocal(hint), p) < 1700) ? 0.62 : 1

/** True where a disc keeps every distance that the base data must keep. */
function createClearance({ units, rivers, canals, roads, urbanAreas }: Plain) {
  const works = createSegmentIndex<LinearWork>(
    [...rivers, ...canals, ...roads].map((work) => ({ line: work.line, owner: work })),
  )
  const borders = createSegmentIndex(
    units.map(({ ring }) => ({ line: [...ring, ring[0]!], owner: null })),
  )
  const urban = createSegmentIndex(
    urbanAreas.map(({ ring }) => ({ line: [...ring, ring[0]!], owner: null })),
  )
  return (p: XY, reachM: number, kind: SiteKind): boolean => {
    const homes = kind === 'linpan' || kind === 'settlement'
    const required = (work: LinearWork): number => {
      if (work.kind === 'river') {
        if (work.class !== 'main') return work.widthM / 2 + reachM + 4
        return work.widthM / 2 + reachM + (isWaterSource(work) ? WATER_SOURCE_CLEAR_M : 24)
      }
      if (!homes) return work.widthM / 2 + reachM + 3
      return (work.hasLand ? work.widthM / 2 : 32) + setbackM[work.class] + reachM + 3
    }
    if (works.clearance(p, LOOK_M, required) < 0) return false
    if (borders.nearest(p, reachM + 5)) return false
    if (urban.nearest(p, reachM + 8)) return false
    return !urbanAreas.some(
      ({ ring, centre, radiusM }) => distance(centre, p) < radiusM * 2 && ringContains(ring, p),
    )
  }
}

const GRID_M = 250

class SiteGrid {
  private readonly cells = new Map<string, Site[]>()

  add(site: Site): void {
    const key = `${Math.floor(site.centre[0] / GRID_M)} ${Math.floor(site.centre[1] / GRID_M)}`
    const cell = this.cells.get(key) ?? []
    cell.push(site)
    this.cells.set(key, cell)
  }

  crowded(p: XY, spacingM: number): boolean {
    return this.around(p, spacingM).some(
      (site) => site.kind === 'linpan' && distance(site.centre, p) < spacingM,
    )
  }

  meets(p: XY, reachM: number): boolean {
    const gapM = 16
    return this.around(p, reachM + 160).some(
      (site) => distance(site.centre, p) < site.reachM + reachM + gapM,
    )
  }

  private around([x, y]: XY, radiusM: number): Site[] {
    const found: Site[] = []
    for (let i = Math.floor((x - radiusM) / GRID_M); i <= Math.floor((x + radiusM) / GRID_M); i++) {
      for (
        let j = Math.floor((y - radiusM) / GRID_M);
        j <= Math.floor((y + radiusM) / GRID_M);
        j++
      ) {
        found.push(...(this.cells.get(`${i} ${j}`) ?? []))
      }
    }
    return found
  }
}
