/** C02, C08, C10 and C11: village plans against uses, borders, procedure and the plan above. */
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Ring, ringCentroid, scaleRing } from '../geometry/ring.ts'
import { rectangle } from '../geometry/shapes.ts'
import { liesWithin } from './find-yard.ts'
import { ellipsoidAreaM2 } from './overlap.ts'
import type { Planter } from './planter.ts'

export function plantVillagePlans(planter: Planter): void {
  plantSteps(planter)
  plantExceeding(planter)
  plantProhibited(planter)
  plantServices(planter)
  expectStrayingExtents(planter)
}

function plantSteps(planter: Planter): void {
  const plans = planter.base.book.layers.plan.filter(
    (plan) =>
      plan.values.kind === 'village' &&
      plan.values.status === 'approved' &&
      !planter.isTouched(plan),
  )
  const plant = (note: string, changes: Draft['values']) => {
    const plan = plans.pop()
    if (!plan) return
    Object.assign(plan.values, changes)
    planter.touch('plan', plan, note)
  }
  plant('未经村民会议同意', { consented_on: null })
  plant('未经村民会议同意', { consented_on: null })
  plant('批准后未公布', { published_on: null })
  plant('先报批后开会', { consented_on: '2025-12-01' })
  plant('没有任何程序记录', {
    town_reviewed_on: null,
    consented_on: null,
    submitted_on: null,
    published_on: null,
  })
}

/** A settlement's boundary drawn too large for the zone of the plan above. */
function plantExceeding(planter: Planter): void {
  const { layers } = planter.base.book
  const settlements = layers.village_construction_boundary.filter((boundary) => {
    if (planter.isTouched(boundary)) return false
    const [ring] = boundary.polygons!
    return planter.around
      .zones(boundsOf(ring!))
      .some(({ values, polygons }) => values.zone_code === '0301' && polygons![0] === ring)
  })
  for (const boundary of settlements.slice(0, 3)) {
    const [ring] = boundary.polygons!
    boundary.polygons = [scaleRing(ring!, ringCentroid(ring!), 1.03)]
    planter.touch('village_construction_boundary', boundary, '村庄建设边界超出上位规划建设分区')
  }
}

function plantProhibited(planter: Planter): void {
  const { book } = planter.base
  const zones = book.layers.plan_spatial.filter(({ values }) => values.zone_code === '0102')
  let planted = 0
  for (const { polygons } of zones) {
    if (planted >= 2) return
    const place = placeWithin(planter, polygons![0]!)
    if (!place) continue
    const serial = String(90000000 + planted)
    const boundary = book.add('village_construction_boundary', {
      unitCode: place.unitCode,
      polygons: [place.ring],
      values: { code: `${place.unitCode}${serial}`, plan_code: null, zone_code: '0302' },
    })
    planter.touch('village_construction_boundary', boundary, '村庄建设边界侵入上位规划禁建分区')
    planted++
  }
}

function placeWithin(planter: Planter, zone: Ring) {
  const [minX, minY, maxX, maxY] = boundsOf(zone)
  for (let i = 0; i < 60; i++) {
    const centre = [planter.random.range(minX, maxX), planter.random.range(minY, maxY)] as const
    const ring = rectangle(centre, 22, 14, 0.4)
    const unit = planter.findUnit(centre)
    if (!unit || !liesWithin(rectangle(centre, 30, 22, 0.4), zone)) continue
    if (liesWithin(ring, unit.ring) && planter.isFree(ring)) return { ring, unitCode: unit.code }
  }
  return null
}

/** Land under a few homesteads is planned for services: to be justified, or of old. */
function plantServices(planter: Planter): void {
  const { layers } = planter.base.book
  const approved = new Set(
    layers.plan
      .filter(({ values }) => values.status === 'approved')
      .map(({ values }) => values.code),
  )
  let planted = 0
  for (const land of layers.plan_village) {
    if (planted >= 2 * planter.factor) return
    if (land.values.use_code !== '0703' || !approved.has(land.values.plan_code!)) continue
    if (planter.isTouched(land) || planted * 97 > land.fid) continue
    const within = planter.around
      .homesteads(boundsOf(land.polygons![0]!))
      .filter(
        (homestead) =>
          homestead.values.use_state !== 'withdrawn' &&
          liesWithin(homestead.polygons![0]!, land.polygons![0]!),
      )
    if (within.length < 1 || within.length > 3) continue
    const fresh = within.find(
      ({ values }) => values.acquisition === 'approved' && String(values.approved_on) >= '2020',
    )
    if (!fresh || planter.isTouched(fresh)) continue
    fresh.values.approved_on = '2025-06-01'
    land.values.use_code = '0704'
    planter.touch('homestead', fresh, '宅基地落在规划的社区服务设施用地上')
    planter.touch('plan_village', land, '宅基地落在规划的社区服务设施用地上')
    planted++
  }
}

/** The gaps planted for C07: an approved plan that leaves out a part strays from the village border. */
function expectStrayingExtents(planter: Planter): void {
  for (const { gap, plan, uncovered } of planter.base.villagePlans.gaps) {
    if (!plan || (gap !== 'partial' && gap !== 'nearMiss')) continue
    planter.expect(
      {
        rule: 'C08',
        subjectLayer: 'plan',
        subject: plan,
        objectLayer: null,
        object: null,
        state: 'nonconforming',
        areaM2: Math.round(ellipsoidAreaM2(uncovered)),
      },
      '规划范围与村界不一致',
    )
  }
}
