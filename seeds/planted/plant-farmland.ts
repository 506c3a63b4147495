/** A01 and B01: homesteads and houses on basic farmland and on paddy. */
import type { Draft } from '../draft-book.ts'
import { type Ring, ringArea, ringCentroid, scaleRing, type XY } from '../geometry/ring.ts'
import { normal } from '../geometry/segment.ts'
import { rectangle } from '../geometry/shapes.ts'
import { findYard } from './find-yard.ts'
import { houseIn, type Planter } from './planter.ts'
import { roundRobin } from './round-robin.ts'

const YARD_DATES = [
  '2021-05-18',
  '2024-03-09',
  '2020-11-02',
  '2023-08-26',
  '2016-04-12',
  null,
  '2023-03-15',
  '2012-06-30',
] as const

export function plantFarmland(planter: Planter): void {
  const { layers } = planter.base.book
  const plots = roundRobin(
    layers.basic_farmland.filter(({ polygons }) => ringArea(polygons![0]!) > 1600),
    ({ unitCode }) => unitCode!,
    planter.random,
  )
  homesteadsOnPlots(planter, plots, 8 * planter.factor)
  housesOnPaddy(planter, 6 * planter.factor)
  converted(planter, 5 * planter.factor)
  extensions(planter, 6 * planter.factor, 'over')
  extensions(planter, 3 * planter.factor, 'slight')
  extensions(planter, 3 * planter.factor, 'touch')
}

function homesteadsOnPlots(planter: Planter, plots: Draft[], wanted: number): void {
  let planted = 0
  for (const plot of plots) {
    if (planted >= wanted) return
    const unit = planter.units.get(plot.unitCode!)!
    const angle = planter.base.plain.flow.angleAt(plot.polygons![0]![0]!)
    const yard = findYard(planter, plot.polygons![0]!, 11, 9.6, 3, angle)
    if (!yard) continue
    const approvedOn = YARD_DATES[planted % YARD_DATES.length]!
    const judged = planter.judgeNewHomestead(unit, yard.ring, approvedOn)
    const house = houseIn(yard, 9.4, 6.6)
    const builtOn = approvedOn ? `${Number(approvedOn.slice(0, 4)) + 1}-03-20` : '2014-05-01'
    if (judged.doubtful || planter.draftHouse(unit, house, builtOn).judgement.doubtful) continue
    const homestead = planter.addHomestead(
      unit,
      yard.ring,
      4,
      { approved_on: approvedOn, acquisition: approvedOn ? 'approved' : 'historic' },
      '宅基地占用永久基本农田',
    )
    planter.addHouse(
      unit,
      house,
      builtOn,
      String(homestead.values.parcel_code),
      '农房占用永久基本农田',
    )
    planted++
  }
}

/** On paddy outside basic farmland: B01 alone. */
function housesOnPaddy(planter: Planter, wanted: number): void {
  let planted = 0
  for (const parcel of paddies(planter)) {
    if (planted >= wanted) return
    const found = paddyYard(planter, parcel)
    if (!found) continue
    planter.addHouse(found.unit, found.ring, `${2003 + (planted % 20)}-10-08`, null, '农房占用耕地')
    planted++
  }
}

/** With approved conversion of all of the ground (no finding) or of a part of it. */
function converted(planter: Planter, wanted: number): void {
  let planted = 0
  for (const parcel of paddies(planter).reverse()) {
    if (planted >= wanted) return
    const found = paddyYard(planter, parcel)
    if (!found) continue
    const whole = planted % 2 === 0
    const { book } = planter.base
    const ground = whole
      ? scaleRing(found.ring, found.centre, 1.6)
      : rectangle(shifted(found.centre, found.angle, 7), 14, 16, found.angle)
    const serial = book.layers.land_conversion.length + 1
    book.add('land_conversion', {
      unitCode: found.unit.code,
      polygons: [ground],
      values: {
        code: `NZY2022${String(serial).padStart(4, '0')}`,
        approval_number: `川府土〔2022〕${100 + serial}号`,
        approved_on: '2022-04-18',
        project: '农村宅基地农用地转用',
      },
    })
    planter.addHouse(
      found.unit,
      found.ring,
      '2022-12-20',
      null,
      whole ? '已批农转用，不应报出' : '农转用批准范围只覆盖一部分',
    )
    planted++
  }
}

const shifted = ([x, y]: XY, angle: number, byM: number): XY => [
  x + Math.cos(angle) * byM,
  y + Math.sin(angle) * byM,
]

function paddies(planter: Planter): Draft[] {
  return roundRobin(
    planter.base.book.layers.land_parcel.filter(
      ({ values, polygons }) => values.class_code === '0101' && ringArea(polygons![0]!) > 1500,
    ),
    ({ unitCode }) => unitCode!,
    planter.random,
  )
}

function paddyYard(planter: Planter, parcel: Draft) {
  const unit = planter.units.get(parcel.unitCode!)!
  const angle = planter.base.plain.flow.angleAt(parcel.polygons![0]![0]!)
  const yard = findYard(planter, parcel.polygons![0]!, 13, 8.5, 6, angle)
  if (!yard) return null
  const { judgement } = planter.draftHouse(unit, yard.ring, '2015-01-01')
  const only = judgement.findings.every(({ rule }) => rule === 'B01')
  return only && !judgement.doubtful ? { ...yard, unit } : null
}

/**
 * Houses at the rim of a linpan beside basic farmland: reaching over it, over it by half a
 * square metre, or just up to it.
 */
function extensions(planter: Planter, wanted: number, how: 'over' | 'slight' | 'touch'): void {
  const linpans = roundRobin(
    planter.base.book.layers.linpan,
    ({ unitCode }) => unitCode!,
    planter.random,
  )
  let planted = 0
  for (const linpan of linpans) {
    if (planted >= wanted) return
    const unit = planter.units.get(linpan.unitCode!)!
    const rim = linpan.polygons![0]!
    const edge = longestEdge(rim)
    const depth = 7
    const width = Math.min(9, edge.length * 0.7)
    const at = (over: number): Ring =>
      rectangle(
        [
          edge.middle[0] - edge.out[0] * (depth / 2 - over),
          edge.middle[1] - edge.out[1] * (depth / 2 - over),
        ],
        width,
        depth,
        edge.angle,
      )
    const over = how === 'over' ? 3.2 : how === 'slight' ? 0.5 / width : 0
    const ring = at(over)
    if (!planter.isFree(ring)) continue
    const { judgement } = planter.draftHouse(unit, ring, '1998-06-01')
    const rules = new Set(judgement.findings.map(({ rule }) => rule))
    if (judgement.doubtful) continue
    if (how === 'over' && !(rules.has('A01') && rules.size <= 2)) continue
    if (how !== 'over' && rules.size > 0) continue
    if (how === 'slight' && !judgement.slightM2.some((m2) => m2 > 0.4 && m2 < 0.6)) continue
    if (how === 'touch' && !touchesFarmland(planter, ring)) continue
    const note = {
      over: '农房向外扩建占用永久基本农田',
      slight: '压盖不足1㎡，不应报出',
      touch: '贴边不压盖，不应报出',
    }[how]
    planter.addHouse(unit, ring, '1998-06-01', null, note)
    planted++
  }
}

const touchesFarmland = (planter: Planter, ring: Ring): boolean => {
  const [x, y] = ringCentroid(ring)
  return planter.around.basicFarmland([x - 6, y - 6, x + 6, y + 6]).length > 0
}

function longestEdge(ring: Ring) {
  let best = { length: 0, middle: ring[0]!, out: [0, 0] as XY, angle: 0 }
  ring.forEach((a, i) => {
    const b = ring[(i + 1) % ring.length]!
    const length = Math.hypot(b[0] - a[0], b[1] - a[1])
    if (length <= best.length) return
    const [nx, ny] = normal(a, b)
    best = {
      length,
      middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
      out: [-nx, -ny],
      angle: Math.atan2(b[1] - a[1], b[0] - a[0]),
    }
  })
  return best
}
