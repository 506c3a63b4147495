/** B03 and B05: what the survey found growing, or not growing, on farmland. */
import type { Draft } from '../draft-book.ts'
import { ringArea } from '../geometry/ring.ts'
import type { SeedValue } from '../seed-feature.ts'
import { ellipsoidAreaM2 } from './overlap.ts'
import type { Planter } from './planter.ts'
import { roundRobin } from './round-robin.ts'

const MAX_SHARE = 0.3
/** Shares between these are too near the limit. */
const DOUBTFUL_SHARE = [0.27, 0.33] as const
const WANTED_SHARE = 0.4

type Case = readonly [Record<string, SeedValue>, string]

const CASES: readonly Case[] = [
  [{ planting: 'FLS', planting_last_year: 'LS' }, '永久基本农田种植非粮食作物'],
  [{ planting: null, planting_last_year: 'LS' }, '永久基本农田缺少种植属性'],
  [{ planting: 'WG', planting_last_year: 'WG' }, '连续两年未耕种'],
  [{ planting: 'WG', planting_last_year: null }, '本年未耕种，缺少上年种植属性'],
  [{ planting: 'WG', planting_last_year: 'LS' }, '只有一年未耕种，不应报出'],
  [{ planting: 'FLS', planting_last_year: 'FLS' }, '永久基本农田种植非粮食作物'],
  [{ planting: 'WG', planting_last_year: 'WG' }, '连续两年未耕种'],
]
const ROUNDS = 3

export function plantPlanting(planter: Planter): void {
  const protectedParcels = roundRobin(
    planter.base.book.layers.land_parcel.filter(
      ({ values, polygons }) => values.class_code === '0101' && ringArea(polygons![0]!) > 900,
    ),
    ({ unitCode }) => unitCode!,
    planter.random,
  )
  let planted = 0
  for (const parcel of protectedParcels) {
    if (planted >= CASES.length * ROUNDS * planter.factor) break
    const tried = { ...parcel, values: { ...parcel.values, planting: 'FLS' } }
    const judgement = planter.judge('land_parcel', tried)
    if (planter.isTouched(parcel) || judgement.doubtful || judgement.findings.length === 0) continue
    const [values, note] = CASES[planted % CASES.length]!
    Object.assign(parcel.values, values)
    planter.touch('land_parcel', parcel, note)
    planted++
  }
  villagesOfOtherCrops(planter, 2 * planter.factor)
  expectShares(planter)
}

const isFarmland = ({ values }: Draft) => String(values.class_code).startsWith('01')

function farmlandByUnit(planter: Planter): Map<string, Draft[]> {
  const byUnit = new Map<string, Draft[]>()
  for (const parcel of planter.base.book.layers.land_parcel.filter(isFarmland))
    byUnit.set(parcel.unitCode!, [...(byUnit.get(parcel.unitCode!) ?? []), parcel])
  return byUnit
}

const areaOf = (parcels: readonly Draft[]): number =>
  parcels.reduce((sum, { polygons }) => sum + ellipsoidAreaM2(polygons!), 0)

/** In villages with much farmland that is not protected, most of that grows other crops. */
function villagesOfOtherCrops(planter: Planter, wanted: number): void {
  let planted = 0
  for (const [, parcels] of [...farmlandByUnit(planter)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (planted >= wanted) return
    const wholeM2 = areaOf(parcels)
    const open = parcels.filter((parcel) => !planter.isTouched(parcel) && isOpen(planter, parcel))
    if (parcels.length < 12 || areaOf(open) < (WANTED_SHARE + 0.1) * wholeM2) continue
    let otherM2 = areaOf(parcels.filter(({ values }) => values.planting === 'FLS'))
    for (const parcel of open) {
      if (otherM2 > WANTED_SHARE * wholeM2) break
      if (parcel.values.planting === 'FLS') continue
      parcel.values.planting = 'FLS'
      planter.touch('land_parcel', parcel, '村社区非粮化比例超过预警线')
      otherM2 += areaOf([parcel])
    }
    planted++
  }
}

function isOpen(planter: Planter, parcel: Draft): boolean {
  const tried = { ...parcel, values: { ...parcel.values, planting: 'FLS' } }
  const { findings, doubtful } = planter.judge('land_parcel', tried)
  return findings.length === 0 && !doubtful
}

function expectShares(planter: Planter): void {
  const units = new Map(planter.base.book.layers.unit.map((unit) => [unit.unitCode, unit]))
  for (const [code, parcels] of farmlandByUnit(planter)) {
    const wholeM2 = areaOf(parcels)
    const other = parcels.filter(({ values }) => values.planting === 'FLS')
    const unknown = parcels.filter(({ values }) => values.planting === null)
    const least = areaOf(other) / wholeM2
    const most = least + areaOf(unknown) / wholeM2
    for (const share of [least, most]) {
      if (share > DOUBTFUL_SHARE[0] && share < DOUBTFUL_SHARE[1])
        throw new Error(`unit ${code} grows other crops on a share of ${share}: too near the limit`)
    }
    if (most <= MAX_SHARE) continue
    const above = least > MAX_SHARE
    planter.expect(
      {
        rule: 'B03',
        subjectLayer: 'unit',
        subject: units.get(code)!,
        objectLayer: null,
        object: null,
        state: above ? 'notice' : 'undecidable',
        areaM2: areaOf(above ? other : [...other, ...unknown]),
      },
      above ? '村社区耕地非粮化比例超过预警线' : '种植属性缺失，非粮化比例无法判定',
    )
  }
}
