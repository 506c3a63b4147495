/** E01: houses within the building control zone of roads of every class. */

import { type Ring, ringContains, type XY } from '../geometry/ring.ts'
import { normal } from '../geometry/segment.ts'
import { rectangle } from '../geometry/shapes.ts'
import { type Road, setbackM } from '../plain/linear-work.ts'
import type { Planter } from './planter.ts'

const DEPTH_M = 8
const WIDTH_M = 12
const DATES = [
  '2014-03-18',
  '2018-10-22',
  '2005-06-15',
  null,
  '2021-04-09',
  '1998-12-01',
  '2012-08-08',
  null,
  '2009-05-05',
] as const
const COUNTS = { expressway: 6, national: 6, provincial: 6, county: 8, township: 8 } as const

export function plantSetbacks(planter: Planter): void {
  const { roads } = planter.base.plain
  for (const [roadClass, count] of Object.entries(COUNTS)) {
    const measured = roads.filter((road) => road.class === roadClass && road.hasLand)
    const setback = setbackM[roadClass as Road['class']]
    const within = () => planter.random.range(0.6, setback - 0.9)
    alongside(planter, measured, count * planter.factor, within, 'some', '农房在公路建筑控制区内')
    alongside(
      planter,
      measured,
      planter.factor,
      () => setback + 0.3,
      'none',
      '距用地外缘超出控制区0.3米，不应报出',
    )
  }
  const wide = roads.filter((road) => ['county', 'national'].includes(road.class) && road.hasLand)
  alongside(planter, wide, 2 * planter.factor, () => -3, 'some', '农房压占公路用地')
  const unmeasured = roads.filter((road) => !road.hasLand)
  alongside(
    planter,
    unmeasured,
    8 * planter.factor,
    () => planter.random.range(0.6, 2.2),
    'some',
    '公路用地范围缺失，无法判定',
  )
}

/** Sets houses beside roads, `beyondM()` from the edge of the land to the wall. */
function alongside(
  planter: Planter,
  roads: readonly Road[],
  wanted: number,
  beyondM: () => number,
  expected: 'some' | 'none',
  note: string,
): void {
  const { random } = planter
  let planted = 0
  for (let turn = 0; turn < wanted * 260 && planted < wanted; turn++) {
    const road = roads[turn % roads.length]!
    const i = random.integer(1, road.line.length - 2)
    const [a, p, b] = [road.line[i - 1]!, road.line[i]!, road.line[i + 1]!]
    const [nx, ny] = normal(a, b)
    const side = random.chance(0.5) ? 1 : -1
    const off = (road.widthM / 2 + beyondM() + DEPTH_M / 2) * side
    const centre: XY = [p[0] + nx * off, p[1] + ny * off]
    const ring = rectangle(centre, WIDTH_M, DEPTH_M, Math.atan2(b[1] - a[1], b[0] - a[0]))
    const unit = planter.findUnit(centre)
    if (!unit || !ring.every((corner) => ringContains(unit.ring, corner)) || inTown(planter, ring))
      continue
    const builtOn = DATES[planted % DATES.length]!
    const { judgement } = planter.draftHouse(unit, ring, builtOn)
    const setbacks = judgement.findings.filter(({ rule }) => rule === 'E01')
    const others = judgement.findings.filter(({ rule }) => rule !== 'E01')
    const lenient = turn > wanted * 90
    if (setbacks.length !== (expected === 'some' ? 1 : 0)) continue
    if (
      others.length > (lenient ? 2 : 0) ||
      others.some(({ rule }) => rule !== 'B01' && rule !== 'A01')
    )
      continue
    if (expected === 'none' && others.length > 0) continue
    if (judgement.doubtful || judgement.slightM2.length > 0 || !planter.isFree(ring)) continue
    planter.addHouse(unit, ring, builtOn, null, note)
    planted++
  }
}

const inTown = (planter: Planter, ring: Ring): boolean =>
  planter.base.plain.urbanAreas.some((area) => ringContains(area.ring, ring[0]!))
