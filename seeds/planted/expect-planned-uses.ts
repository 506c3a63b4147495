/**
 * C02 over every homestead in use: what the approved village plan means its land for. Not only what
 * was touched: homesteads where no plan is in force cannot be judged, and they are many.
 */
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { liesWithin } from './find-yard.ts'
import { type Finding, type Judgement, LEAST_OVERLAP_M2, weighClosely } from './finding.ts'
import { groundOf } from './finished-ground.ts'
import { judgePlace } from './judge-plot.ts'
import { ellipsoidAreaM2, intersectRings, subtractRings } from './overlap.ts'
import type { Planter } from './planter.ts'

const PERMITTED = /^0703/
const CONDITIONAL = /^(0704|16|2301)/

export function expectPlannedUses(planter: Planter): void {
  const { layers } = planter.base.book
  const approved = new Map(
    layers.plan
      .filter(({ values }) => values.status === 'approved')
      .map(({ values }) => [values.code, values.approved_on as string | null]),
  )
  const { around } = groundOf(layers, planter.householdOf)
  for (const homestead of layers.homestead) {
    if (homestead.values.use_state === 'withdrawn') continue
    const planned = around
      .planVillage(boundsOf(homestead.polygons!.flat()))
      .filter(({ values }) => approved.has(values.plan_code!))
    const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
    judgeUses(homestead, planned, approved, judgement)
    if (judgement.doubtful)
      throw new Error(`homestead ${homestead.fid} is too near the threshold of rule C02`)
    for (const finding of judgement.findings) {
      planter.expect(finding, finding.object ? '与规划用途不符' : '没有已批准的村庄规划用地覆盖')
    }
    // Village plans are drawn from the survey: what strays in one may stray in the other.
    if (judgement.findings.some(({ object }) => object)) {
      const place: Judgement = { findings: [], doubtful: false, slightM2: [] }
      judgePlace(homestead, around, place)
      for (const finding of place.findings) planter.expect(finding, '宅基地压占农用地或控制线')
    }
  }
}

function judgeUses(
  homestead: Draft,
  planned: readonly Draft[],
  approved: ReadonlyMap<unknown, string | null>,
  judgement: Judgement,
): void {
  const [ring] = homestead.polygons!
  const about = (state: Finding['state'], areaM2: number, object: Draft | null) => {
    if (!weighClosely(areaM2, LEAST_OVERLAP_M2, judgement)) return
    judgement.findings.push({
      rule: 'C02',
      subjectLayer: 'homestead',
      subject: homestead,
      objectLayer: object ? 'plan_village' : null,
      object,
      state,
      areaM2,
    })
  }
  for (const object of planned) {
    const use = String(object.values.use_code)
    if (PERMITTED.test(use)) continue
    const areaM2 = ellipsoidAreaM2(intersectRings(homestead.polygons!, object.polygons!))
    const on = homestead.values.approved_on as string | null
    const plannedOn = approved.get(object.values.plan_code) ?? null
    const state =
      on === null || plannedOn === null
        ? 'undecidable'
        : on < plannedOn
          ? 'notice'
          : CONDITIONAL.test(use)
            ? 'conditional'
            : 'nonconforming'
    about(state, areaM2, object)
  }
  if (planned.some(({ polygons }) => polygons!.some((other) => liesWithin(ring!, other)))) return
  const rest = subtractRings(
    homestead.polygons!,
    planned.flatMap(({ polygons }) => polygons!),
  )
  about('undecidable', ellipsoidAreaM2(rest), null)
}
