/** D07, D08, D10, D11, D12 and D14: what inspections and registers hold against houses and homesteads. */
import type { Draft } from '../draft-book.ts'
import { ringCentroid, type XY } from '../geometry/ring.ts'
import { createSegmentIndex } from '../geometry/segment-index.ts'
import type { Site } from '../land/site.ts'
import { corridorReachM } from '../rural/renovated-corridors.ts'
import type { WrittenHome } from '../rural/write-homes.ts'
import { ellipsoidAreaM2, intersectRings, lineDistance, ringDistance } from './overlap.ts'
import type { Planter } from './planter.ts'
import { roundRobin } from './round-robin.ts'

export function plantDwellings(planter: Planter): void {
  const free = planter.base.homes.filter(
    ({ homestead, houses }) =>
      homestead.values.use_state === 'occupied' &&
      houses.length > 0 &&
      !planter.isTouched(homestead) &&
      !houses.some((house) => planter.isTouched(house)),
  )
  const homes = roundRobin(free, ({ homestead }) => homestead.unitCode!, planter.random)
  plantCrossings(planter, homes)
  plantFacades(planter, homes)
  const next = homes.filter(
    ({ homestead, houses }) =>
      !planter.isTouched(homestead) && !houses.some((house) => planter.isTouched(house)),
  )
  const house = (count: number, note: string, changes: Draft['values']) => {
    for (const { houses } of next.splice(0, count * planter.factor)) {
      Object.assign(houses[0]!.values, changes)
      planter.touch('rural_house', houses[0]!, note)
    }
  }
  const plot = (count: number, note: string, changes: Draft['values']) => {
    for (const { homestead } of next.splice(0, count * planter.factor)) {
      Object.assign(homestead.values, changes)
      planter.touch('homestead', homestead, note)
    }
  }
  house(3, '农房四层', { storeys: 4, height_m: 13.2, built_on: '2021-10-12' })
  house(2, '农房超高', { storeys: 3, height_m: 12.6, built_on: '2022-06-30' })
  house(2, '早年建成的五层农房', { storeys: 5, height_m: 15.8, built_on: '2009-04-01' })
  house(1, '农房没有层数', { storeys: null })
  house(2, '三层，恰为限高，不应报出', { storeys: 3, height_m: 12 })
  house(3, 'D 级危房仍有人居住', { safety: 'D', treatment: 'none' })
  house(2, 'C 级危房出租', { safety: 'C', use_state: 'rented', treatment: null })
  house(2, '危房已加固，未重新鉴定', { safety: 'C', treatment: 'reinforced' })
  house(1, '在用农房没有安全等级', { safety: null })
  plot(3, '闲置两年', { use_state: 'idle', power_idle_months: 26 })
  plot(2, '登记自住，一年多未用电', { power_idle_months: 15 })
  plot(1, '登记闲置，没有用电数据', { use_state: 'idle', power_idle_months: null })
  plot(2, '十一个月未用电，不应报出', { power_idle_months: 11 })
  plantOutsiders(planter, next)
}

/** Held by households that are no members, approved or of old. */
function plantOutsiders(planter: Planter, homes: WrittenHome[]): void {
  const kinds = [
    { count: 4, acquisition: 'approved', on: '2011-03-18', note: '非本集体成员占用宅基地' },
    { count: 2, acquisition: 'historic', on: '1992-07-01', note: '非成员历史占用' },
    { count: 2, acquisition: 'inherited', on: '2016-07-01', note: '非成员继承，不应报出' },
  ]
  for (const { count, acquisition, on, note } of kinds) {
    for (const { homestead, household } of homes.splice(0, count * planter.factor)) {
      household.values.collective_member = false
      Object.assign(homestead.values, { acquisition, approved_on: on })
      planter.touch('homestead', homestead, note)
    }
  }
}

/** What moves towards one neighbour keeps this far from the others, m. */
const CLEAR_OF_OTHERS_M = 0.3

/** Moves a homestead with its houses until it overlaps its neighbour. */
function plantCrossings(planter: Planter, homes: readonly WrittenHome[]): void {
  let planted = 0
  const moved = new Set<Draft>()
  const bySite = new Map<Site, WrittenHome[]>()
  for (const each of homes) {
    const { site } = each.home
    bySite.set(site, [...(bySite.get(site) ?? []), each])
  }
  for (const { homestead, houses, home } of homes) {
    if (planted >= 3 * planter.factor) return
    if (moved.has(homestead)) continue
    const neighbour = bySite
      .get(home.site)!
      .find(
        (other) =>
          other.homestead !== homestead &&
          !moved.has(other.homestead) &&
          gapOf(homestead, other.homestead) < 4,
      )
    if (!neighbour) continue
    const [dx, dy] = [
      neighbour.home.centre[0] - home.centre[0],
      neighbour.home.centre[1] - home.centre[1],
    ]
    const by = (gapOf(homestead, neighbour.homestead) + 1.4) / Math.hypot(dx, dy)
    const shift = ([x, y]: XY): XY => [x + dx * by, y + dy * by]
    const before = [homestead, ...houses].map((draft) => ({ draft, polygons: draft.polygons! }))
    for (const { draft, polygons } of before)
      draft.polygons = polygons.map((ring) => ring.map(shift))
    const others = bySite
      .get(home.site)!
      .filter((each) => each.homestead !== homestead && each !== neighbour)
    const isDoubtful =
      others.some((each) => gapOf(homestead, each.homestead) < CLEAR_OF_OTHERS_M) ||
      neighbour.houses.some((house) => isSlight(house, homestead)) ||
      houses.some((house) => isSlight(house, neighbour.homestead))
    if (isDoubtful) {
      for (const { draft, polygons } of before) draft.polygons = polygons
      continue
    }
    moved.add(homestead).add(neighbour.homestead)
    planter.touch('homestead', homestead, '宗地重叠')
    planter.touch('homestead', neighbour.homestead, '宗地重叠')
    for (const house of [...houses, ...neighbour.houses])
      planter.touch('rural_house', house, '宗地重叠')
    planted++
  }
}

/** An overlap that is something and too near the least that counts; the index has old places. */
function isSlight(house: Draft, homestead: Draft): boolean {
  const areaM2 = ellipsoidAreaM2(intersectRings(house.polygons!, homestead.polygons!))
  return areaM2 > 0.001 && areaM2 < 1.2
}

const gapOf = (a: Draft, b: Draft) => ringDistance(a.polygons![0]!, b.polygons![0]!)

function plantFacades(planter: Planter, homes: readonly WrittenHome[]): void {
  const corridors = createSegmentIndex(
    planter.base.book.layers.road.flatMap((road) =>
      corridorReachM(String(road.values.name)) === null
        ? []
        : road.lines!.map((line) => ({ line, owner: road })),
    ),
  )
  let within = 0
  let beyond = 0
  for (const { houses } of homes) {
    const house = houses.find((each) => !planter.isTouched(each))
    const near = house && corridors.nearest(ringCentroid(house.polygons![0]!), 120)
    if (!near) continue
    const reachM = corridorReachM(String(near.owner.values.name))!
    const distanceM = Math.min(
      ...near.owner.lines!.map((line) => lineDistance(house.polygons![0]!, line)),
    )
    if (Math.abs(distanceM - reachM) < 1) continue
    const wanted = distanceM < reachM ? within++ < 8 * planter.factor : beyond++ < 2
    if (!wanted) continue
    house.values.facade_renovated = within % 4 === 0 ? null : false
    planter.touch('rural_house', house, '沿线农房风貌未改造')
  }
}
