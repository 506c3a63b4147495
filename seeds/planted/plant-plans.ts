/** G08, G09: plans that contradict plans, and restoration on homesteads that stay. */
import { boundsOf } from '../geometry/bounds.ts'
import { type Ring, ringArea, ringCentroid, scaleRing } from '../geometry/ring.ts'
import { rectangle } from '../geometry/shapes.ts'
import type { Planter } from './planter.ts'
import { roundRobin } from './round-robin.ts'

export function plantPlans(planter: Planter): void {
  projectsOnFields(planter, 11 * planter.factor)
  slightProjects(planter, 3 * planter.factor)
  reclamationOfRetained(planter, 7 * planter.factor)
  retainedInReclaimed(planter, 4 * planter.factor)
}

function projectsOnFields(planter: Planter, wanted: number): void {
  const fields = roundRobin(
    planter.base.book.layers.plan_village.filter(
      ({ values, polygons }) =>
        ['0101', '0205'].includes(String(values.use_code)) && ringArea(polygons![0]!) > 9000,
    ),
    ({ unitCode }) => unitCode!,
    planter.random,
  )
  let planted = 0
  for (const field of fields) {
    if (planted >= wanted) return
    const ring = field.polygons![0]!
    const unit = planter.units.get(field.unitCode!)!
    const angle = planter.base.plain.flow.angleAt(ring[0]!)
    const at = planted % 3 === 2 ? ring[0]! : ringCentroid(ring)
    const shape = rectangle([at[0] + 3.7, at[1] - 2.9], 62, 38, angle + 0.03)
    const kind = planted % 2 === 0 ? 'construction' : 'tourism'
    const judgement = planter.judge('plan_industry', {
      unitCode: unit.code,
      polygons: [shape],
      values: { kind },
    })
    const of = (rule: string) => judgement.findings.filter((found) => found.rule === rule).length
    // A field is no construction space either: the spatial plan says so too (G05).
    if (judgement.doubtful || of('G08') === 0 || of('G08') > 4) continue
    if (of('G08') + of('G05') !== judgement.findings.length) continue
    planter.addIndustry(unit, shape, kind, '0901', '产业项目与村庄规划用地不一致')
    planted++
  }
}

/** A project drawn so large that it overlaps its neighbour's paddy by half a square metre. */
function slightProjects(planter: Planter, wanted: number): void {
  const projects = roundRobin(
    planter.base.book.layers.plan_industry.filter(({ values }) => values.kind !== 'planting'),
    ({ unitCode }) => unitCode!,
    planter.random,
  )
  let planted = 0
  for (const project of projects) {
    if (planted >= wanted) return
    const plot = planter.around
      .planVillage(boundsOf(project.polygons![0]!))
      .find(({ values }) => ['0901', '1001'].includes(String(values.use_code)))
    if (!plot || planter.isTouched(project)) continue
    const ring = plot.polygons![0]!
    const shape: Ring = scaleRing(ring, ringCentroid(ring), 1 + 0.45 / ringArea(ring) / 2)
    const { findings, doubtful, slightM2 } = planter.judge('plan_industry', {
      ...project,
      polygons: [shape],
    })
    const others = findings.filter(({ object }) => object !== project)
    if (others.length > 0 || doubtful || !slightM2.some((m2) => m2 > 0.1 && m2 < 0.65)) continue
    project.polygons = [shape]
    planter.touch('plan_industry', project, '与规划用地边界误差不足1㎡，不应报出')
    planted++
  }
}

function reclamationOfRetained(planter: Planter, wanted: number): void {
  const homes = roundRobin(
    planter.base.homes.filter(
      ({ homestead }) =>
        homestead.values.disposition === 'retained' && !planter.isTouched(homestead),
    ),
    ({ homestead }) => homestead.unitCode!,
    planter.random,
  )
  let planted = 0
  for (const { homestead, home } of homes) {
    if (planted >= wanted) return
    const shape = rectangle([home.centre[0] + 2.1, home.centre[1] - 1.3], 19, 17, home.angle + 0.08)
    const kind = planted % 3 === 2 ? 'forest' : 'reclamation'
    const judgement = planter.judge('plan_restoration', {
      unitCode: homestead.unitCode,
      polygons: [shape],
      values: { kind, start_year: 2024, end_year: 2026 },
    })
    const only = judgement.findings.every(({ rule }) => rule === 'G09')
    if (judgement.doubtful || judgement.findings.length === 0 || !only) continue
    planter.addRestoration(
      planter.units.get(homestead.unitCode!)!,
      shape,
      kind,
      '修复项目压占保留宅基地',
    )
    planted++
  }
}

/** A homestead in a reclaimed linpan that the village plan now retains. */
function retainedInReclaimed(planter: Planter, wanted: number): void {
  const projects = roundRobin(
    planter.base.book.layers.plan_restoration.filter(({ values }) => values.kind === 'reclamation'),
    ({ unitCode }) => unitCode!,
    planter.random,
  )
  let planted = 0
  for (const project of projects) {
    if (planted >= wanted) return
    if (planter.isTouched(project)) continue
    const [x, y] = ringCentroid(project.polygons![0]!)
    const inside = planter.around
      .homesteads([x - 14, y - 14, x + 14, y + 14])
      .find(
        (homestead) => !planter.isTouched(homestead) && homestead.values.use_state !== 'withdrawn',
      )
    if (!inside) continue
    inside.values.disposition = 'retained'
    inside.values.use_state = 'occupied'
    if (planter.judge('plan_restoration', project).doubtful) {
      inside.values.disposition = 'merged'
      continue
    }
    planter.touch('plan_restoration', project, '复垦范围内宅基地改为保留')
    planter.touch('homestead', inside, '复垦范围内宅基地改为保留')
    planted++
  }
}
