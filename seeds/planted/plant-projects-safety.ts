/** E08, E12, E13 and E15: projects that discharge, stand on unsafe ground or are chemical industry. */
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { ringCentroid, ringContains, type XY } from '../geometry/ring.ts'
import { rectangle } from '../geometry/shapes.ts'
import type { Planter } from './planter.ts'

export function plantProjectsSafety(planter: Planter): void {
  const quiet = planter.base.book.layers.plan_industry.filter((project) => {
    if (planter.isTouched(project) || project.values.kind === 'planting') return false
    const { findings, doubtful } = planter.judge('plan_industry', project)
    return findings.length === 0 && !doubtful
  })
  const used = new Set<Draft>()
  /** Gives projects other values where that breaks just this rule. */
  const change = (rule: string, wanted: number, values: Draft['values'], note: string) => {
    let changed = 0
    for (const project of quiet) {
      if (changed >= wanted) return
      if (used.has(project)) continue
      const before = { ...project.values }
      Object.assign(project.values, values)
      const { findings, doubtful } = planter.judge('plan_industry', project)
      if (!doubtful && findings.length > 0 && findings.every((each) => each.rule === rule)) {
        planter.touch('plan_industry', project, note)
        used.add(project)
        changed++
      } else Object.assign(project.values, before)
    }
  }
  const { factor } = planter
  change('E08', factor, { pollution: 'severe' }, '严重污染水体的项目在水源保护区内')
  change('E08', 2 * factor, { pollution: 'discharging' }, '排放污染物的项目在水源二级保护区内')
  change('E08', factor, { pollution: null }, '水源保护区内项目排污情况不明')
  const chemical = (value: boolean | null, wanted: number, note: string) =>
    change('E15', wanted, { chemical: value }, note)
  chemical(true, 3 * factor, '化工项目距岸线不足一公里')
  chemical(null, factor, '岸线一公里内项目是否化工不明')
  const ground: readonly { assessed: boolean | null; danger: boolean }[] = [
    { assessed: false, danger: false },
    { assessed: false, danger: false },
    { assessed: null, danger: false },
    { assessed: true, danger: true },
  ]
  for (const kind of Array.from({ length: factor }, () => ground).flat()) {
    const project = quiet.find((each) => !used.has(each) && standsAlone(planter, each))
    if (!project) continue
    used.add(project)
    drawHazard(planter, project, kind.danger)
    project.values.geohazard_assessed = kind.assessed
    planter.touch(
      'plan_industry',
      project,
      kind.danger ? '项目位于地质灾害危险区内' : '易发区内项目未作地质灾害危险性评估',
    )
  }
  plantOutfalls(planter)
}

const HAZARD_M = 30

/** Only this project would lie in a hazard zone drawn within it. */
function standsAlone({ around }: Planter, project: Draft): boolean {
  const centre = ringCentroid(project.polygons![0]!)
  const box = boundsOf([centre], HAZARD_M)
  return (
    around.industry(box).length === 1 &&
    around.houses(box).length === 0 &&
    around.of('geohazard_zone')(box).length === 0
  )
}

function drawHazard(planter: Planter, project: Draft, danger: boolean): void {
  const { book } = planter.base
  const layer = danger ? 'geohazard_danger_zone' : 'geohazard_zone'
  const unit = planter.units.get(project.unitCode ?? '')
  const serial = String(book.layers[layer].length + 1).padStart(3, '0')
  const place = unit ? shortPlaceName(unit.name) : ''
  book.add(layer, {
    unitCode: null,
    polygons: [rectangle(ringCentroid(project.polygons![0]!), HAZARD_M, HAZARD_M * 0.8, 0.4)],
    values: danger
      ? { code: `WXQX${serial}`, name: `${place}地面塌陷危险区`, announced_on: '2019-08-01' }
      : { code: `DZX${serial}`, name: `${place}地面塌陷低易发区`, level: 'low' },
  })
}

function plantOutfalls(planter: Planter): void {
  const { book } = planter.base
  const zones = book.layers.water_source_protection.filter(({ values }) => values.grade !== '1')
  const add = (point: XY, note: string | null) => {
    const serial = String(book.layers.sewage_outfall.length + 1).padStart(3, '0')
    const outfall = book.add('sewage_outfall', {
      unitCode: planter.findUnit(point)?.code ?? null,
      point,
      values: {
        code: `PWK${serial}`,
        name: `${serial}号排污口`,
        receiving_water: '支渠',
        built_on: '2009-06-01',
      },
    })
    if (note) planter.touch('sewage_outfall', outfall, note)
  }
  for (let i = 0; i < 3 * planter.factor; i++) {
    const zone = zones[(i * 5 + 2) % zones.length]!
    const ring = zone.polygons![0]!
    const [minX, minY, maxX, maxY] = boundsOf(ring)
    for (let turn = 0; turn < 60; turn++) {
      const point: XY = [planter.random.range(minX, maxX), planter.random.range(minY, maxY)]
      if (!ringContains(ring, point) || !planter.findUnit(point)) continue
      if (planter.judge('sewage_outfall', { unitCode: null, point, values: {} }).doubtful) continue
      add(point, '排污口设在饮用水水源保护区内')
      break
    }
  }
  const [minX, minY, maxX, maxY] = boundsOf(planter.base.plain.outline)
  for (let turn = 0, added = 0; turn < 400 && added < 4; turn++) {
    const point: XY = [planter.random.range(minX, maxX), planter.random.range(minY, maxY)]
    if (!planter.findUnit(point)) continue
    const judgement = planter.judge('sewage_outfall', { unitCode: null, point, values: {} })
    if (judgement.doubtful || judgement.findings.length > 0) continue
    add(point, null)
    added++
  }
}
