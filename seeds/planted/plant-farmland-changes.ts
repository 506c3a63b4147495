/** A04 and A06: village plans that depart from the basic farmland, and changes without a document. */
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { clipRings } from '../geometry/clip-rings.ts'
import { ringArea } from '../geometry/ring.ts'
import { rectangle } from '../geometry/shapes.ts'
import { blankValues } from './blank-values.ts'
import { openYards } from './open-yards.ts'
import { ellipsoidAreaM2, intersectRings } from './overlap.ts'
import type { Planter } from './planter.ts'
import { roundRobin } from './round-robin.ts'

const OPEN_CLASSES = ['0204', '0201', '0307']
const CUT_M = 46
const SLIVER_M2 = 0.1

export function plantFarmlandChanges(planter: Planter): void {
  changes(planter)
  laterPlots(planter)
  boundaries(planter)
}

const CHANGES = [
  [{ kind: 'occupation', changed_on: '2024-05-20' }, '占用永久基本农田没有批准文号'],
  [
    { kind: 'correction', changed_on: '2025-11-05', approval_number: '郫府函〔2025〕8号' },
    '误划纠错没有认定意见',
  ],
  [{ kind: 'correction', approval_number: '郫府函〔2025〕9号' }, '误划纠错缺少变更日期'],
  [
    { kind: 'correction', changed_on: '2024-11-05', approval_number: '郫府函〔2024〕9号' },
    '办法施行前的纠错，不应报出',
  ],
  [{ kind: 'adjustment', changed_on: '2025-12-01' }, '优化调整没有批准文号'],
] as const

const openParcels = (planter: Planter) =>
  planter.base.book.layers.land_parcel.filter(({ values }) =>
    OPEN_CLASSES.includes(String(values.class_code)),
  )

function changes(planter: Planter): void {
  const { book } = planter.base
  let planted = 0
  for (const { unit, ring } of openYards(planter, openParcels(planter), 22, 16)) {
    if (planted >= CHANGES.length * planter.factor) return
    const [values, note] = CHANGES[planted % CHANGES.length]!
    const serial = String(book.layers.basic_farmland_change.length + 1).padStart(3, '0')
    const entry = book.add('basic_farmland_change', {
      unitCode: unit.code,
      polygons: [ring],
      values: {
        ...blankValues('basic_farmland_change'),
        code: `YNBG510117${serial}`,
        ...values,
      },
    })
    planter.touch('basic_farmland_change', entry, note)
    planter.take(ring)
    planted++
  }
}

/** Plots protected after the delimitation, in or out of the register, or on a day that nobody noted. */
function laterPlots(planter: Planter): void {
  const { book } = planter.base
  const plots = roundRobin(
    book.layers.basic_farmland.filter((plot) => !planter.isTouched(plot)),
    ({ unitCode }) => unitCode!,
    planter.random,
  ).slice(40, 40 + 5 * planter.factor)
  plots.forEach((plot, i) => {
    const undated = i % 5 === 4
    const registered = i % 5 === 3
    plot.values.protected_from = undated ? null : '2024-06-18'
    if (registered) {
      const serial = String(book.layers.basic_farmland_change.length + 1).padStart(3, '0')
      const entry = book.add('basic_farmland_change', {
        unitCode: plot.unitCode,
        polygons: plot.polygons!,
        values: {
          ...blankValues('basic_farmland_change'),
          code: `YNBG510117${serial}`,
          kind: 'supplement',
          changed_on: '2024-06-18',
          approval_number: '国土资函〔2024〕77号',
        },
      })
      planter.touch('basic_farmland_change', entry, '补划已登记，不应报出')
    }
    planter.touch(
      'basic_farmland',
      plot,
      undated
        ? '永农图斑缺少保护开始时间'
        : registered
          ? '补划图斑已登记，不应报出'
          : '划定后调入的图斑没有变更登记',
    )
  })
}

function boundaries(planter: Planter): void {
  const { layers } = planter.base.book
  const plans = new Map(layers.plan.map((plan) => [String(plan.values.code), plan]))
  const departures = new Map<Draft, number>()
  const depart = (planCode: string, areaM2: number) => {
    const plan = plans.get(planCode)!
    departures.set(plan, (departures.get(plan) ?? 0) + areaM2)
  }
  leaveOut(planter, 3 * planter.factor, depart)
  addTooMuch(planter, 2 * planter.factor, depart)
  const given = new Set(layers.village_basic_farmland.map(({ values }) => values.plan_code))
  for (const plan of layers.plan) {
    if (plan.values.kind !== 'village' || plan.values.status === 'superseded') continue
    const drawn = given.has(plan.values.code!)
    const areaM2 = drawn ? (departures.get(plan) ?? 0) : farmlandIn(planter, plan)
    if (areaM2 <= 1) continue
    planter.expect(
      {
        rule: 'A04',
        subjectLayer: 'plan',
        subject: plan,
        objectLayer: null,
        object: null,
        state: drawn ? 'nonconforming' : 'undecidable',
        areaM2,
      },
      drawn ? '村规永农边界与区级不一致' : '村庄规划没有提交永农管控边界',
    )
  }
}

function farmlandIn(planter: Planter, plan: Draft): number {
  const plots = planter.around.basicFarmland(boundsOf(plan.polygons!.flat()))
  return plots
    .map(({ polygons }) => ellipsoidAreaM2(intersectRings(polygons!, plan.polygons!)))
    .filter((areaM2) => areaM2 > SLIVER_M2)
    .reduce((sum, areaM2) => sum + areaM2, 0)
}

type Depart = (planCode: string, areaM2: number) => void

/** A corner of what the village plan draws is cut off. */
function leaveOut(planter: Planter, wanted: number, depart: Depart): void {
  const drawn = roundRobin(
    planter.base.book.layers.village_basic_farmland.filter(
      ({ polygons }) => ringArea(polygons![0]!) > 6000,
    ),
    ({ unitCode }) => unitCode!,
    planter.random,
  )
  let planted = 0
  for (const feature of drawn) {
    if (planted >= wanted) return
    const ring = feature.polygons![0]!
    const cut = clipRings(
      ring,
      rectangle([ring[0]![0] + 1.7, ring[0]![1] - 2.3], CUT_M, CUT_M, 0.3),
    )
    if (cut.inside.length !== 1 || cut.outside.length !== 1 || ringArea(cut.inside[0]!) < 150)
      continue
    feature.polygons = cut.outside
    feature.values.declared_area_m2 = Math.round(ringArea(cut.outside[0]!) * 100) / 100
    depart(String(feature.values.plan_code), ellipsoidAreaM2(cut.inside))
    planted++
  }
}

/** A nursery drawn as basic farmland. */
function addTooMuch(planter: Planter, wanted: number, depart: Depart): void {
  const { base } = planter
  let planted = 0
  for (const { unit, ring } of openYards(planter, openParcels(planter), 24, 15)) {
    if (planted >= wanted) return
    const plan = base.villagePlans.byUnit.get(unit.code)
    if (plan?.plan.values.status !== 'approved') continue
    const serial = base.book.layers.village_basic_farmland.length + 1
    base.book.add('village_basic_farmland', {
      unitCode: unit.code,
      polygons: [ring],
      values: {
        code: `${plan.code}0202${String(serial).padStart(6, '9')}`,
        plan_code: plan.code,
        declared_area_m2: Math.round(ringArea(ring) * 100) / 100,
      },
    })
    planter.take(ring)
    depart(plan.code, ellipsoidAreaM2([ring]))
    planted++
  }
}
