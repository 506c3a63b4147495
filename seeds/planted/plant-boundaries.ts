/** C01: homesteads outside the village construction boundary, in all four states. */
import type { Draft } from '../draft-book.ts'
import { type Ring, ringArea } from '../geometry/ring.ts'
import { findYard } from './find-yard.ts'
import { houseIn, type Planter } from './planter.ts'
import { roundRobin } from './round-robin.ts'

/** Classes that are neither cultivated nor built: an orchard or a wood. */
const OPEN_CLASSES = ['0204', '0201', '0301', '0302', '0307']

export function plantBoundaries(planter: Planter): void {
  const { layers } = planter.base.book
  const flexible = roundRobin(
    layers.village_construction_boundary.filter(({ values }) => values.zone_code === '0302'),
    ({ unitCode }) => unitCode!,
    planter.random,
  )
  const open = roundRobin(
    layers.land_parcel.filter(
      ({ values, polygons }) =>
        OPEN_CLASSES.includes(String(values.class_code)) && ringArea(polygons![0]!) > 1500,
    ),
    ({ unitCode }) => unitCode!,
    planter.random,
  )
  const { factor } = planter
  plant(planter, flexible, 9 * factor, 'conditional', '2021-06-10', '新增宅基地位于村庄弹性发展区')
  plant(planter, flexible, 2 * factor, 'notice', '2014-06-10', '存量宅基地位于村庄弹性发展区')
  plant(planter, open, 8 * factor, 'nonconforming', '2022-02-25', '新增宅基地在村庄建设边界外')
  plant(planter, open, 8 * factor, 'notice', '2008-09-01', '存量宅基地在村庄建设边界外')
  plant(planter, open, 7 * factor, 'undecidable', null, '批准日期缺失，无法判定新增或存量')
}

function plant(
  planter: Planter,
  grounds: readonly Draft[],
  wanted: number,
  state: string,
  approvedOn: string | null,
  note: string,
): void {
  let planted = 0
  for (const ground of grounds) {
    if (planted >= wanted) return
    const ring = ground.polygons![0] as Ring
    const unit = planter.units.get(ground.unitCode!)!
    const yard = findYard(planter, ring, 10.8, 9, 2, planter.base.plain.flow.angleAt(ring[0]!))
    if (!yard) continue
    const judgement = planter.judgeNewHomestead(unit, yard.ring, approvedOn)
    if (
      judgement.doubtful ||
      judgement.findings.length !== 1 ||
      judgement.findings[0]!.state !== state
    )
      continue
    const house = houseIn(yard, 9.2, 6.4)
    const judged = planter.draftHouse(unit, house, '2006-01-01').judgement
    if (judged.doubtful || judged.findings.length > 0) continue
    const homestead = planter.addHomestead(
      unit,
      yard.ring,
      planted % 3 === 0 ? 5 : 4,
      { approved_on: approvedOn, acquisition: approvedOn ? 'approved' : 'historic' },
      note,
    )
    if (planted % 2 === 0)
      planter.addHouse(unit, house, '2006-01-01', String(homestead.values.parcel_code), note)
    planted++
  }
}
