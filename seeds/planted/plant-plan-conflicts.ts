/** G01–G16: features of one plan that exclude those of another, on land that conflicts with nothing else. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Ring, ringArea, ringCentroid, scaleRing } from '../geometry/ring.ts'
import { rectangle } from '../geometry/shapes.ts'
import type { Unit } from '../plain/units.ts'
import { findYard } from './find-yard.ts'
import type { Planter } from './planter.ts'
import { roundRobin } from './round-robin.ts'

export function plantPlanConflicts(planter: Planter): void {
  villageBoundaries(planter)
  villageUses(planter)
  basesOnFarmland(planter)
  restorationInTowns(planter)
  overBases(planter)
  overForests(planter)
  overSharedFarms(planter)
  collectivePlots(planter)
}

/** Tries grounds in turn until `wanted` of them have taken what `plant` puts there. */
function inTurn(
  planter: Planter,
  grounds: readonly Draft[],
  wanted: number,
  plant: (ground: Draft, unit: Unit, turn: number) => boolean,
): void {
  const ordered = roundRobin(
    grounds.filter(({ unitCode }) => unitCode !== null),
    ({ unitCode }) => unitCode!,
    planter.random,
  )
  let planted = 0
  for (const ground of ordered) {
    if (planted >= wanted * planter.factor) return
    if (planter.isTouched(ground)) continue
    if (plant(ground, planter.units.get(ground.unitCode!)!, planted)) planted++
  }
}

/** Whether every rule that would find something is among those meant, and one does. */
function causesOnly(
  planter: Planter,
  layer: LayerId,
  draft: Omit<Draft, 'fid'>,
  rules: readonly string[],
): boolean {
  const { findings, doubtful } = planter.judge(layer, draft)
  return !doubtful && findings.length > 0 && findings.every(({ rule }) => rules.includes(rule))
}

const room = (planter: Planter, ring: Ring, widthM: number, depthM: number) =>
  findYard(planter, ring, widthM, depthM, 2, planter.base.plain.flow.angleAt(ring[0]!))?.ring

/** G01: flexible areas drawn over basic farmland. */
function villageBoundaries(planter: Planter): void {
  const { layers } = planter.base.book
  const plots = layers.basic_farmland.filter(({ polygons }) => ringArea(polygons![0]!) > 2200)
  inTurn(planter, plots, 4, (plot, unit) => {
    const ring = room(planter, plot.polygons![0]!, 26, 17)
    if (!ring) return false
    const values = { zone_code: '0302' }
    const draft = { unitCode: unit.code, polygons: [ring], values }
    if (!causesOnly(planter, 'village_construction_boundary', draft, ['G01'])) return false
    const serial = 900 + layers.village_construction_boundary.length
    const boundary = planter.base.book.add('village_construction_boundary', {
      ...draft,
      values: {
        code: `${unit.code}${String(serial).padStart(8, '0')}`,
        plan_code: planter.base.villagePlans.byUnit.get(unit.code)?.code ?? null,
        zone_code: '0302',
      },
    })
    planter.take(ring)
    planter.touch('village_construction_boundary', boundary, '村庄弹性发展区划入永久基本农田')
    return true
  })
}

/** G02: livestock by the protected river, and land left open among the fields. */
function villageUses(planter: Planter): void {
  const blocks = planter.base.book.layers.plan_village.filter(
    ({ values, polygons }) => values.use_code === '0101' && ringArea(polygons![0]!) > 3000,
  )
  const isAlone = (block: Draft) => {
    const box = boundsOf(block.polygons!.flat())
    const { homesteads, houses, industry, collective, works } = planter.around
    return [homesteads, houses, industry, collective, works].every((all) => all(box).length === 0)
  }
  const change = (useCode: string, only: (zones: readonly Draft[]) => boolean, note: string) =>
    inTurn(planter, blocks.filter(isAlone), 2, (block) => {
      if (!only(planter.around.zones(boundsOf(block.polygons!.flat())))) return false
      const changed = { ...block, values: { ...block.values, use_code: useCode } }
      if (!causesOnly(planter, 'plan_village', changed, ['G02'])) return false
      block.values.use_code = useCode
      planter.touch('plan_village', block, note)
      return true
    })
  const ecological = (zones: readonly Draft[]) =>
    zones.some(({ values }) => values.zone_code === '0101' || values.zone_code === '0102')
  change('060202', ecological, '生态空间内规划畜禽养殖设施用地')
  change('16', (zones) => !ecological(zones), '农业空间内规划留白用地，须论证')
}

/** G04: planting bases by their crop; grain is welcome. */
function basesOnFarmland(planter: Planter): void {
  const plots = planter.base.book.layers.basic_farmland.filter(
    ({ polygons }) => ringArea(polygons![0]!) > 3000,
  )
  const kinds = [
    ['nursery', '苗木基地占用永久基本农田'],
    ['flower', '花卉基地占用永久基本农田'],
    ['herb', '中药材基地使用永久基本农田，须论证'],
    [null, '种植基地没有注明作物'],
    ['nursery', '苗木基地占用永久基本农田'],
    ['grain', '粮食基地使用永久基本农田，不应报出'],
  ] as const
  inTurn(planter, plots, kinds.length, (plot, unit, turn) => {
    const ring = room(planter, plot.polygons![0]!, 34, 22)
    if (!ring) return false
    const [crop, note] = kinds[turn % kinds.length]!
    const values = { kind: 'planting', crop: 'flower' }
    const draft = { unitCode: unit.code, polygons: [ring], values }
    if (!causesOnly(planter, 'plan_industry', draft, ['G04'])) return false
    planter.take(ring)
    planter.addIndustry(unit, ring, 'planting', '0204', note, { crop })
    return true
  })
}

/** G06: reclamation within the concentrated zone of a town, forest in its flexible zone. */
function restorationInTowns(planter: Planter): void {
  const { layers } = planter.base.book
  const towns = layers.urban_growth_boundary.filter(({ values }) => values.zone_code !== '03')
  let planted = 0
  for (const town of towns) {
    if (planted >= 4 * planter.factor) return
    const ring = room(planter, town.polygons![0]!, 38, 26)
    const unit = ring && planter.findUnit(ringCentroid(ring))
    if (!ring || !unit) continue
    const kind = planted % 3 === 2 ? 'forest' : 'reclamation'
    const values = { kind, start_year: 2024, end_year: 2026 }
    const draft = { unitCode: unit.code, polygons: [ring], values }
    if (!causesOnly(planter, 'plan_restoration', draft, ['G06'])) continue
    planter.take(ring)
    planter.addRestoration(unit, ring, kind, '修复项目位于城镇开发边界内')
    planted++
  }
}

/** G11: a second project on the land of a planting base. */
function overBases(planter: Planter): void {
  const bases = planter.base.book.layers.plan_industry.filter(
    ({ values, polygons }) => values.kind === 'planting' && ringArea(polygons![0]!) > 9000,
  )
  inTurn(planter, bases, 4, (base, unit) => {
    const ring = room(planter, base.polygons![0]!, 56, 36)
    if (!ring) return false
    const values = { kind: 'planting', crop: 'vegetable' }
    const draft = { unitCode: unit.code, polygons: [ring], values }
    if (!causesOnly(planter, 'plan_industry', draft, ['G11'])) return false
    planter.take(ring)
    planter.addIndustry(unit, ring, 'planting', '0101', '同一土地安排两个种植基地')
    return true
  })
}

/** G12, G14, G15: what lies over an ecological forest. */
function overForests(planter: Planter): void {
  const forests = planter.base.book.layers.plan_restoration.filter(
    ({ values, polygons }) => values.kind === 'forest' && ringArea(polygons![0]!) > 1500,
  )
  inTurn(planter, forests, 4, (forest, unit) => {
    const ring = room(planter, forest.polygons![0]!, 24, 16)
    if (!ring) return false
    const values = { kind: 'planting', crop: 'grain' }
    const draft = { unitCode: unit.code, polygons: [ring], values }
    if (!causesOnly(planter, 'plan_industry', draft, ['G12'])) return false
    planter.take(ring)
    planter.addIndustry(unit, ring, 'planting', '0101', '种植基地与生态林冲突')
    return true
  })
  const years = (forest: Draft, turn: number) => {
    const end = Number(forest.values.end_year)
    return [
      { start_year: end, end_year: end + 1, note: '生态林同期重复立项' },
      { start_year: end + 1, end_year: end + 2, note: '生态林分期重复立项，须说明' },
      { start_year: null, end_year: null, note: '修复项目年份缺失' },
    ][turn % 3]!
  }
  inTurn(planter, forests, 6, (forest, unit, turn) => {
    const own = forest.polygons![0]!
    const ring = scaleRing(own, ringCentroid(own), 0.55)
    const { note, ...values } = years(forest, turn)
    const draft = { unitCode: unit.code, polygons: [ring], values: { kind: 'forest', ...values } }
    if (!planter.isFree(ring)) return false
    if (!causesOnly(planter, 'plan_restoration', draft, ['G14'])) return false
    planter.take(ring)
    planter.addRestoration(unit, ring, 'forest', note, values)
    return true
  })
  inTurn(planter, forests, 3, (forest, unit) => {
    const ring = room(planter, forest.polygons![0]!, 22, 18)
    if (!ring) return false
    const draft = { unitCode: unit.code, polygons: [ring], values: { kind: 'leisure' } }
    if (!causesOnly(planter, 'plan_collective', draft, ['G15'])) return false
    planter.take(ring)
    planter.addCollective(unit, ring, 'leisure', '0101', '生态林使共享田园无法经营')
    return true
  })
}

/** G16: a shared farm disposed of a second time. */
function overSharedFarms(planter: Planter): void {
  const farms = planter.base.book.layers.plan_collective.filter(
    ({ values, polygons }) => values.kind === 'leisure' && ringArea(polygons![0]!) > 6000,
  )
  const disposals = ['market', 'shares', null] as const
  inTurn(planter, farms, 5, (farm, unit, turn) => {
    const ring = room(planter, farm.polygons![0]!, 44, 30)
    if (!ring) return false
    const disposal = disposals[turn % 3]!
    const values = { kind: 'leisure', disposal }
    const draft = { unitCode: unit.code, polygons: [ring], values }
    if (!causesOnly(planter, 'plan_collective', draft, ['G16'])) return false
    planter.take(ring)
    const note = disposal ? '同一集体资产重复处置' : '集体资产处置方式缺失'
    planter.addCollective(unit, ring, 'leisure', '0101', note, { disposal })
    return true
  })
}

/** G07, G10, G13: plots of the collective with a wrong use, a wrong place or another operator. */
function collectivePlots(planter: Planter): void {
  const { layers } = planter.base.book
  const plots = layers.plan_collective.filter(({ values }) => values.kind !== 'leisure')
  const change = (
    wanted: number,
    rules: readonly string[],
    note: string,
    values: (plot: Draft) => Draft['values'],
  ) =>
    inTurn(planter, plots, wanted, (plot) => {
      const changed = { ...plot, values: { ...plot.values, ...values(plot) } }
      const { findings, doubtful } = planter.judge('plan_collective', changed)
      // The plot as it stands lies under its own changed copy.
      const told = findings.filter(({ rule }) => rule !== 'G16')
      if (doubtful || told.some(({ rule }) => !rules.includes(rule))) return false
      if (rules.length > 0 && told.length === 0) return false
      Object.assign(plot.values, changed.values)
      planter.touch('plan_collective', plot, note)
      return true
    })
  const stranger = { operator: '成都外来投资有限公司' }
  change(2, ['G07', 'G10'], '入市地块拟用于农村社区服务设施', () => ({ use_code: '0704' }))
  change(2, ['G07', 'G10'], '入市地块没有注明用途', () => ({ use_code: null }))
  change(4, ['G13'], '同一土地两个经营主体', () => stranger)
  change(2, ['G13'], '经营主体缺失', () => ({ operator: null }))
  change(2, ['G13'], '流转期限缺失', () => ({ ...stranger, term_to: null }))
  change(2, [], '两个主体的期限前后相接，不应报出', () => ({
    ...stranger,
    term_from: '2046-01-01',
    term_to: '2055-12-31',
  }))
  const fields = layers.plan_village.filter(
    ({ values, polygons }) => values.use_code === '0101' && ringArea(polygons![0]!) > 9000,
  )
  inTurn(planter, fields, 3, (field, unit) => {
    const own = field.polygons![0]!
    const angle = planter.base.plain.flow.angleAt(own[0]!)
    const ring = room(planter, own, 40, 28) ?? rectangle(ringCentroid(own), 40, 28, angle)
    const values = { kind: 'operation', use_code: '0901' }
    const draft = { unitCode: unit.code, polygons: [ring], values }
    if (!causesOnly(planter, 'plan_collective', draft, ['G07', 'G10'])) return false
    planter.take(ring)
    planter.addCollective(unit, ring, 'operation', '0901', '集体经营项目落在农田上')
    return true
  })
}
