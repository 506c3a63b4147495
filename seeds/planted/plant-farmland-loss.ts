/** B04: the village plans of one small town turn more fields into orchards than they win back. */
import type { Draft } from '../draft-book.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { farmlandBalanceM2 } from './farmland-balance.ts'
import { ellipsoidAreaM2 } from './overlap.ts'
import type { Planter } from './planter.ts'

export const LOSING_TOWN = '510117006'
/** Net loss that is wanted at least, ㎡. */
const LOSS_M2 = 60_000

export function plantFarmlandLoss(planter: Planter): void {
  const { layers } = planter.base.book
  let left = farmlandBalanceM2(layers, LOSING_TOWN) + LOSS_M2
  for (const land of layers.plan_village) {
    if (left <= 0) return
    if (!land.unitCode?.startsWith(LOSING_TOWN) || !isOpenField(planter, land)) continue
    land.values.use_code = '0205'
    left -= ellipsoidAreaM2(land.polygons!)
    planter.touch('plan_village', land, '村庄规划把耕地调为园地')
  }
}

/** Fields that no other plan speaks of, and of which no rule would, were they orchards. */
function isOpenField(planter: Planter, land: Draft): boolean {
  if (land.values.use_code !== '0101' || planter.isTouched(land)) return false
  const box = boundsOf(land.polygons![0]!)
  const { industry, collective, works } = planter.around
  if ([industry, collective, works].some((near) => near(box).length > 0)) return false
  const { findings, doubtful } = planter.judge('plan_village', {
    ...land,
    values: { ...land.values, use_code: '0205' },
  })
  return findings.length === 0 && !doubtful
}
