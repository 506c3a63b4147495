/** Sets homesteads into linpans and settlements: crooked rows about the yards, none on a lane. */
import type { SizePlan } from '../demo-size.ts'
import { type Ring, ringContains, type XY } from '../geometry/ring.ts'
import { createSegmentIndex } from '../geometry/segment-index.ts'
import { rectangle } from '../geometry/shapes.ts'
import type { Lane } from '../land/lanes.ts'
import type { Site } from '../land/site.ts'
import { createRandom, type Random } from '../random.ts'
import { constructionParts } from './construction-parts.ts'
import type { Home } from './home.ts'
import { homesteadCapM2 } from './homestead-caps.ts'
import { houseShapes } from './house-shapes.ts'

/** Rows of a settlement stand this close; after every second one runs a lane. */
const ROW_CELL_M = [14.3, 13.2] as const
const ROW_LANE_M = 4.5
/** Largest homestead there is, m: what is left of a cell is room to stand crooked. */
const LARGEST_M = [13.4, 12.5] as const
/** Free strip about each homestead within the boundary it must keep to, m. */
const MARGIN_M = 1.3
const LANE_CLEAR_M = 10.5

interface Slot {
  site: Site
  centre: XY
  angle: number
  members: number
  widthM: number
  depthM: number
}

export function placeHomes(sites: readonly Site[], lanes: readonly Lane[], size: SizePlan): Home[] {
  const laneIndex = createSegmentIndex(
    lanes.filter(({ kind }) => kind !== 'street').map((lane) => ({ line: lane.line, owner: lane })),
  )
  const inhabited = sites.filter(({ kind }) => kind === 'linpan' || kind === 'settlement')
  const bySite = inhabited.map((site) =>
    slotsOf(site, size.yardCellM).filter(({ centre }) => !laneIndex.nearest(centre, LANE_CLEAR_M)),
  )
  const chosen = chooseSlots(bySite, size.homesteads)
  const houseShare = size.houses / chosen.length
  return chosen.map((slot, i) => homeAt(slot, i, houseShare))
}

/** Settlements are full; the linpans share the rest. */
function chooseSlots(bySite: readonly Slot[][], wanted: number): Slot[] {
  const inRows = bySite.filter((slots) => slots[0]?.site.kind === 'settlement').flat()
  const linpans = bySite.filter((slots) => slots[0]?.site.kind === 'linpan')
  const capacity = linpans.reduce((sum, slots) => sum + slots.length, 0)
  const share = Math.min(1, (wanted - inRows.length) / capacity)
  let owed = 0
  let taken = 0
  const strewn = linpans.flatMap((slots) => {
    owed += slots.length * share
    const count = Math.max(0, Math.min(slots.length, Math.round(owed) - taken))
    taken += count
    return slots.slice(0, count)
  })
  return [...inRows, ...strewn]
}

/** Places for homesteads, those about the middle of the site first. */
function slotsOf(site: Site, yardCellM: readonly [number, number]): Slot[] {
  const random = createRandom(`slots ${site.index}`)
  const { concentrated } = constructionParts(site)
  const rows = site.kind === 'settlement'
  const [cellWidth, cellDepth] = rows ? ROW_CELL_M : yardCellM
  const swayX = rows ? 0.1 : (cellWidth - LARGEST_M[0]) * 0.36
  const swayY = rows ? 0.05 : (cellDepth - LARGEST_M[1]) * 0.36
  const turn = rows ? 0 : Math.min(0.16, 0.02 + (cellDepth - LARGEST_M[1]) * 0.02)
  const slots: (Slot & { order: number })[] = []
  const across = Math.ceil(site.reachM / cellWidth)
  const deep = Math.ceil(site.reachM / cellDepth)
  for (let i = -across; i <= across; i++) {
    for (let j = -deep; j <= deep; j++) {
      const x = (i + (rows ? 0 : 0.25 * (j % 2))) * cellWidth + random.range(-swayX, swayX)
      const lane = rows ? Math.floor(j / 2) * ROW_LANE_M : 0
      const y = j * cellDepth + lane + random.range(-swayY, swayY)
      const centre: XY = [
        site.centre[0] + x * Math.cos(site.angle) - y * Math.sin(site.angle),
        site.centre[1] + x * Math.sin(site.angle) + y * Math.cos(site.angle),
      ]
      const angle = site.angle + random.range(-turn, turn)
      const order = Math.hypot(x, y) * random.range(0.35, 1)
      const yard = yardOf(random)
      const around = rectangle(
        centre,
        yard.widthM + 2 * MARGIN_M,
        yard.depthM + 2 * MARGIN_M,
        angle,
      )
      if (fits(around, site.core, concentrated)) slots.push({ site, centre, angle, order, ...yard })
    }
  }
  return slots.sort((a, b) => a.order - b.order)
}

const fits = (corners: Ring, ...within: Ring[]) =>
  corners.every((corner) => within.every((ring) => ringContains(ring, corner)))

/** A homestead safely below the cap of its household. */
function yardOf(random: Random) {
  const members = memberCount(random)
  const cap = homesteadCapM2(members)
  const area = Math.max(60, cap * random.range(0.66, 0.985))
  const widthM = Math.sqrt(area * random.range(1, 1.14))
  return { members, widthM, depthM: area / widthM }
}

function homeAt(slot: Slot, i: number, houseShare: number): Home {
  const { centre, widthM, depthM } = slot
  const random = createRandom(`home ${i}`)
  const faces = slot.site.kind === 'settlement' ? 0 : random.pick([0, 0, 0, Math.PI])
  const angle = slot.angle + faces
  const count = houseCount(houseShare, random)
  return {
    site: slot.site,
    centre,
    angle,
    widthM,
    depthM,
    ring: rectangle(centre, widthM, depthM, angle),
    members: slot.members,
    houses: houseShapes(centre, widthM, depthM, angle, count, random),
  }
}

function memberCount(random: Random): number {
  const luck = random.next()
  if (luck < 0.04) return 1
  if (luck < 0.16) return 2
  if (luck < 0.44) return 3
  if (luck < 0.7) return 4
  return luck < 0.9 ? 5 : random.integer(6, 7)
}

/** One to three houses with the wanted mean. */
function houseCount(mean: number, random: Random): number {
  const second = Math.min(0.92, mean - 1)
  const third = Math.max(0, mean - 1 - second) + (mean > 1.9 ? 0.23 : 0)
  const two = random.chance(mean > 1.9 ? mean - 1 - third : second)
  return 1 + (two ? 1 : 0) + (random.chance(third) ? 1 : 0)
}
