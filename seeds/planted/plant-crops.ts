/** A02 and B12: crops and trees planned where they must not grow. */

import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { Draft } from '../draft-book.ts'
import { boundsMeet, boundsOf } from '../geometry/bounds.ts'
import type { Ring } from '../geometry/ring.ts'
import type { Unit } from '../plain/units.ts'
import { blankValues } from './blank-values.ts'
import { openYards } from './open-yards.ts'
import type { Planter } from './planter.ts'
import { roundRobin } from './round-robin.ts'

/** The last is a near miss: what grows there is not eaten. */
const ON_FARMLAND = [
  ['nursery', '苗木', '种植基地在永久基本农田上种苗木'],
  ['flower', '花卉', '种植基地在永久基本农田上种花卉'],
  ['fruit', '水果', '永久基本农田上种水果，须论证'],
  [null, '特色种植', '永久基本农田上的种植基地缺少作物类别'],
  ['nursery', '苗木', '种植基地在永久基本农田上种苗木'],
  ['herb', '中药材', '永久基本农田上种中药材，须论证'],
  ['grain', '水稻', '永久基本农田上种粮，不应报出'],
] as const
const ON_STRICT_SOIL = [
  ['vegetable', '蔬菜', '蔬菜基地在严格管控类耕地上'],
  [null, '特色种植', '严格管控类耕地上的种植基地缺少作物类别'],
  ['vegetable', '蔬菜', '蔬菜基地在严格管控类耕地上'],
  ['grain', '水稻', '水稻基地在严格管控类耕地上'],
] as const

export function plantCrops(planter: Planter): void {
  const { layers } = planter.base.book
  bases(planter, layers.basic_farmland, ON_FARMLAND)
  bases(
    planter,
    layers.polluted_farmland.filter(({ values }) => values.grade === 'strict'),
    ON_STRICT_SOIL,
  )
  woods(planter, 3 * planter.factor)
  orchards(planter, 2 * planter.factor)
}

function bases(
  planter: Planter,
  grounds: readonly Draft[],
  cases: readonly (readonly [string | null, string, string])[],
): void {
  let planted = 0
  for (const { unit, ring } of openYards(planter, grounds, 34, 20)) {
    const next = cases[planted % cases.length]!
    if (planted >= cases.length * planter.factor) return
    if (isPlanned(planter, ring)) continue
    const [crop, title, note] = next
    const draft = baseDraft(planter, unit, ring, crop, title)
    if (planter.judge('plan_industry', { fid: 0, ...draft }).doubtful) continue
    planter.touch('plan_industry', planter.base.book.add('plan_industry', draft), note)
    planter.take(ring)
    planted++
  }
}

function baseDraft(
  planter: Planter,
  unit: Unit,
  ring: Ring,
  crop: string | null,
  title: string,
): Omit<Draft, 'fid'> {
  const serial = planter.base.book.layers.plan_industry.length + 1
  return {
    unitCode: unit.code,
    polygons: [ring],
    values: {
      ...blankValues('plan_industry'),
      code: `IN${unit.town.code}${String(serial).padStart(6, '0')}`,
      plan_code: `CY${unit.town.code}`,
      name: `${shortPlaceName(unit.name)}${title}种植基地`,
      kind: 'planting',
      use_code: '0101',
      crop,
      investor: `${shortPlaceName(unit.name)}农业专业合作社`,
    },
  }
}

/** Whether a project of another plan already claims the ground. */
function isPlanned(planter: Planter, ring: Ring): boolean {
  const box = boundsOf(ring)
  const { plan_industry, plan_collective, plan_restoration } = planter.base.book.layers
  return [...plan_industry, ...plan_collective, ...plan_restoration].some(({ polygons }) =>
    boundsMeet(boundsOf(polygons!.flat()), box),
  )
}

function woods(planter: Planter, wanted: number): void {
  let planted = 0
  for (const { unit, ring } of openYards(
    planter,
    planter.base.book.layers.basic_farmland,
    30,
    18,
  )) {
    if (planted >= wanted) return
    if (isPlanned(planter, ring)) continue
    const draft: Draft = {
      fid: 0,
      unitCode: unit.code,
      polygons: [ring],
      values: { kind: 'forest' },
    }
    if (planter.judge('plan_restoration', draft).doubtful) continue
    planter.addRestoration(unit, ring, 'forest', '生态林占用永久基本农田')
    planter.take(ring)
    planted++
  }
}

/** Planned fields of protected blocks turned to garden land. */
function orchards(planter: Planter, wanted: number): void {
  const fields = roundRobin(
    planter.base.book.layers.plan_village.filter(({ values }) => values.use_code === '0101'),
    ({ unitCode }) => unitCode!,
    planter.random,
  )
  let planted = 0
  for (const field of fields) {
    if (planted >= wanted) return
    if (planter.isTouched(field) || isPlanned(planter, field.polygons![0]!)) continue
    const judgement = planter.judge('plan_village', {
      ...field,
      values: { ...field.values, use_code: '0201' },
    })
    if (judgement.doubtful || judgement.findings.filter(({ rule }) => rule === 'A02').length < 2)
      continue
    field.values.use_code = '0201'
    planter.touch('plan_village', field, '村庄规划把永久基本农田规划为果园')
    planted++
  }
}
