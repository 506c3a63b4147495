/** B04 over every town. */
import { farmlandBalanceM2, leastBalanceM2 } from './farmland-balance.ts'
import type { Planter } from './planter.ts'

/** Above this by sums, a town keeps its farmland without looking at every pair, ㎡. */
const CLEAR_M2 = 200_000
/** No town is planted as near as this to balance, ㎡. */
const CLOSE_M2 = 5_000

export function expectFarmlandBalance(planter: Planter): void {
  const { book, villagePlans } = planter.base
  const { layers } = book
  for (const town of layers.town) {
    const code = String(town.values.code)
    const drawn = layers.plan_village.some(({ unitCode }) => unitCode?.startsWith(code))
    const expected = {
      rule: 'B04',
      subjectLayer: 'town' as const,
      subject: town,
      objectLayer: null,
      object: null,
    }
    if (!drawn) {
      planter.expect({ ...expected, state: 'undecidable' }, '本镇没有村庄规划用地图斑')
      continue
    }
    const hasPlan = (unitCode: string) => villagePlans.byUnit.has(unitCode)
    if (leastBalanceM2(layers, code, hasPlan) > CLEAR_M2) continue
    const balance = farmlandBalanceM2(layers, code)
    if (Math.abs(balance) < CLOSE_M2)
      throw new Error(`town ${code} is too near the balance of rule B04`)
    if (balance < 0)
      planter.expect({ ...expected, state: 'nonconforming' }, '村庄规划流出耕地大于流入')
  }
}
