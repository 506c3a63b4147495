/** A08 and A10: in the core of the nature reserve, and village plans inside the growth boundary. */
import { boundsOf } from '../geometry/bounds.ts'
import { ringContains } from '../geometry/ring.ts'
import { createSegmentIndex } from '../geometry/segment-index.ts'
import { blankValues } from './blank-values.ts'
import { findYard } from './find-yard.ts'
import type { Planter } from './planter.ts'

const DATES = ['2016-05-20', '2002-03-15', null, '2013-08-08'] as const
const USES = ['0703', '0704', '0703'] as const
const TRIES = 400

export function plantReserve(planter: Planter): void {
  housesInCore(planter, 4 * planter.factor)
  insideGrowthBoundary(planter, 3 * planter.factor)
}

function housesInCore(planter: Planter, wanted: number): void {
  const { base, random } = planter
  const cores = base.book.layers.nature_reserve.filter(({ values }) => values.zone === 'core')
  const waters = createSegmentIndex(
    base.plain.rivers.map((river) => ({ line: river.line, owner: river })),
  )
  let planted = 0
  for (let i = 0; i < TRIES * wanted && planted < wanted; i++) {
    const ring = random.pick(random.pick(cores).polygons!)
    const yard = findYard(planter, ring, 10, 7, 2, base.plain.flow.angleAt(ring[0]!))
    const unit = yard && planter.findUnit(yard.centre)
    if (!yard || !unit) continue
    if (waters.clearance(yard.centre, 120, (river) => river.widthM / 2 + 8) <= 0) continue
    const builtOn = DATES[planted % DATES.length]!
    if (planter.draftHouse(unit, yard.ring, builtOn).judgement.doubtful) continue
    planter.addHouse(unit, yard.ring, builtOn, null, '农房位于自然保护地核心保护区内')
    planted++
  }
}

function insideGrowthBoundary(planter: Planter, wanted: number): void {
  const { base, random, around } = planter
  const cores = base.book.layers.urban_growth_boundary.filter(
    ({ values }) => values.zone_code === '01',
  )
  let planted = 0
  for (let i = 0; i < TRIES * wanted && planted < wanted; i++) {
    const ring = random.pick(random.pick(cores).polygons!)
    const yard = findYard(planter, ring, 36, 24, 2, base.plain.flow.angleAt(ring[0]!))
    const unit = yard && planter.findUnit(yard.centre)
    const plan = unit && base.villagePlans.byUnit.get(unit.code)
    if (!yard || !unit || !plan || plan.plan.values.status !== 'approved') continue
    const within = plan.extent.some((part) => yard.ring.every((p) => ringContains(part, p)))
    if (!within || around.planVillage(boundsOf(yard.ring)).length > 0) continue
    const serial = base.book.layers.plan_village.length + 1
    const draft = {
      unitCode: unit.code,
      polygons: [yard.ring],
      values: {
        ...blankValues('plan_village'),
        code: `${unit.code}9${String(serial).padStart(7, '0')}`,
        plan_code: plan.code,
        use_code: USES[planted % USES.length]!,
        planned_area_m2: 36 * 24,
      },
    }
    if (planter.judge('plan_village', { fid: 0, ...draft }).doubtful) continue
    planter.touch(
      'plan_village',
      base.book.add('plan_village', draft),
      '村庄规划用地进入城镇开发边界集中建设区',
    )
    planter.take(yard.ring)
    planted++
  }
}
