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

const CELL_WIDTH_M = 14.3
const CELL_DEPTH_M = 13.2
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
    slotsOf(site).filter(({ centre }) => !laneIndex.nearest(centre, LANE_CLEAR_M)),
  )
  const capacity = bySite.reduce((sum, slots) => sum + slots.length, 0)
  const share = Math.min(1, size.homesteads / capacity)
  let owed = 0
  let taken = 0
  const chosen = bySite.flatMap((slots) => {
    owed += slots.length * share
    const count = Math.min(slots.length, Math.round(owed) - taken)
    taken += count
    return slots.slice(0, count)
  })
  const houseShare = size.houses / chosen.length
  return chosen.map((slot, i) => homeAt(slot, i, houseShare))
}

/** Places for homesteads, those about the middle of the site first. */
function slotsOf(site: Site): Slot[] {
  const random = createRandom(`slots ${site.index}`)
  const { concentrated } = constructionParts(site)
  const loose = site.kind === 'linpan' ? 1 : 0.2
  const slots: (Slot & { order: number })[] = []
  const columns = Math.ceil(site.reachM / CELL_WIDTH_M)
  const rows = Math.ceil(site.reachM / CELL_DEPTH_M)
  for (let i = -columns; i <= columns; i++) {
    for (let j = -rows; j <= rows; j++) {
      const x = (i + 0.25 * (j % 2)) * CELL_WIDTH_M + random.range(-0.25, 0.25) * loose
      const y = j * CELL_DEPTH_M + random.range(-0.25, 0.25) * loose
      const centre: XY = [
        site.centre[0] + x * Math.cos(site.angle) - y * Math.sin(site.angle),
        site.centre[1] + x * Math.sin(site.angle) + y * Math.cos(site.angle),
      ]
      const angle = site.angle + random.range(-0.03, 0.03) * loose
      const order = Math.hypot(x, y) * random.range(0.4, 1)
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
  const angle = slot.angle + (random.chance(0.25) ? Math.PI : 0)
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
