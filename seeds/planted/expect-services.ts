/** C09 over every unit that it is about: dwellings beyond a walk from culture, health, education. */
import {
  beyondReach,
  dwellingsByUnit,
  MAX_OUTSIDE_SHARE,
  pointsOf,
  REACH_M,
  serviceKindIds,
} from '../controls/service-reach.ts'
import type { Planter } from './planter.ts'

/** The plane of the seeds and that of the rule differ by this much at most over the reach, m. */
const DOUBTFUL_M = 1.5

export function expectServices(planter: Planter): void {
  const { layers } = planter.base.book
  const dwellings = dwellingsByUnit(layers)
  const points = serviceKindIds.map((kind) => pointsOf(layers, kind))
  for (const unit of layers.unit) {
    if (unit.values.kind !== 'village' && unit.values.agricultural !== true) continue
    const own = dwellings.get(String(unit.values.code)) ?? []
    let lacking = false
    for (const each of points) {
      const beyond = beyondReach(own, each, REACH_M)
      const lacks = beyond.length > own.length * MAX_OUTSIDE_SHARE
      for (const reachM of [REACH_M - DOUBTFUL_M, REACH_M + DOUBTFUL_M]) {
        const count = beyondReach(own, each, reachM).length
        if (count > own.length * MAX_OUTSIDE_SHARE !== lacks)
          throw new Error(`unit ${unit.fid} is too near the limit of rule C09`)
      }
      lacking ||= lacks
    }
    if (!lacking) continue
    planter.expect(
      {
        rule: 'C09',
        subjectLayer: 'unit',
        subject: unit,
        objectLayer: null,
        object: null,
        state: 'notice',
      },
      '公共服务不足',
    )
  }
}
