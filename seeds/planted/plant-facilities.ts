/** A03 and B09: agricultural facilities on basic farmland, without filing, with too large a guard house. */
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { ringArea } from '../geometry/ring.ts'
import type { SeedValue } from '../seed-feature.ts'
import { blankValues } from './blank-values.ts'
import { openYards } from './open-yards.ts'
import type { Planter } from './planter.ts'
import { roundRobin } from './round-robin.ts'

type Case = readonly [Record<string, SeedValue>, string]

const ON_FARMLAND: readonly Case[] = [
  [
    { kind: 'livestock', tillage_destroyed: true, built_on: '2023-05-10' },
    '新增养殖设施占用永久基本农田',
  ],
  [
    { kind: 'planting', tillage_destroyed: true, built_on: '2022-08-01' },
    '破坏耕作层的种植设施占用永久基本农田',
  ],
  [
    { kind: 'planting', tillage_destroyed: false, built_on: '2024-02-01' },
    '不破坏耕作层的种植设施',
  ],
  [
    { kind: 'aquaculture', tillage_destroyed: true, built_on: '2017-03-01' },
    '存量水产设施占用永久基本农田',
  ],
  [{ kind: 'planting', tillage_destroyed: null, built_on: '2023-09-12' }, '未说明是否破坏耕作层'],
]
const FILING_FAULTS: readonly Case[] = [
  [{ filing_number: null, filed_on: null, built_on: '2022-05-01' }, '设施农业用地没有备案'],
  [{ filing_number: null, filed_on: null, built_on: '2016-05-01' }, '存量设施没有备案'],
  [{ guard_house_m2: 32, built_on: '2021-10-01' }, '看护房超过 15 ㎡'],
  [{ guard_house_m2: null }, '缺少看护房面积'],
  [{ guard_house_m2: 15 }, '看护房恰为 15 ㎡，不应报出'],
]

export function plantFacilities(planter: Planter): void {
  onFarmland(planter)
  filingFaults(planter)
  unmapped(planter, 2 * planter.factor)
}

function onFarmland(planter: Planter): void {
  const { book } = planter.base
  let planted = 0
  for (const { unit, ring } of openYards(planter, book.layers.basic_farmland, 26, 14)) {
    if (planted >= ON_FARMLAND.length * planter.factor) return
    const [values, note] = ON_FARMLAND[planted % ON_FARMLAND.length]!
    const serial = book.layers.facility_agriculture_land.length + 1
    const draft = {
      unitCode: unit.code,
      polygons: [ring],
      values: {
        ...blankValues('facility_agriculture_land'),
        code: `SSNY510117${String(serial).padStart(5, '0')}`,
        name: `${unit.name}设施农业项目`,
        filing_number: `郫设农备〔2021〕${serial}号`,
        guard_house_m2: 9,
        ...values,
      },
    }
    if (planter.judge('facility_agriculture_land', { fid: 0, ...draft }).doubtful) continue
    planter.touch('facility_agriculture_land', book.add('facility_agriculture_land', draft), note)
    planter.take(ring)
    planted++
  }
}

function filingFaults(planter: Planter): void {
  const facilities = roundRobin(
    planter.base.book.layers.facility_agriculture_land.filter((each) => !planter.isTouched(each)),
    ({ unitCode }) => unitCode!,
    planter.random,
  )
  facilities.slice(0, FILING_FAULTS.length * planter.factor).forEach((facility, i) => {
    const [values, note] = FILING_FAULTS[i % FILING_FAULTS.length]!
    Object.assign(facility.values, values)
    planter.touch('facility_agriculture_land', facility, note)
  })
}

/** A nursery that the survey now shows as facility land, with no facility on record. */
function unmapped(planter: Planter, wanted: number): void {
  const parcels = roundRobin(
    planter.base.book.layers.land_parcel.filter(
      (parcel) => parcel.values.class_code === '0204' && isEmpty(planter, parcel),
    ),
    ({ unitCode }) => unitCode!,
    planter.random,
  )
  parcels.slice(0, wanted).forEach((parcel) => {
    parcel.values.class_code = '1202'
    planter.touch('land_parcel', parcel, '设施农用地图斑没有备案记录')
  })
}

function isEmpty(planter: Planter, { polygons }: Draft): boolean {
  const ring = polygons![0]!
  const areaM2 = ringArea(ring)
  const box = boundsOf(ring, 5)
  const { around } = planter
  return (
    areaM2 > 900 &&
    areaM2 < 6000 &&
    [around.houses, around.homesteads, around.restoration, around.facilities].every(
      (find) => find(box).length === 0,
    )
  )
}
