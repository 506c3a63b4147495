/** How many findings lie in each unit. */
import type { FindingCount } from '../../server/api/contract.ts'

export function countByUnit(counts: readonly FindingCount[]): ReadonlyMap<string, number> {
  const byUnit = new Map<string, number>()
  for (const { unitCode, count } of counts)
    if (unitCode) byUnit.set(unitCode, (byUnit.get(unitCode) ?? 0) + count)
  return byUnit
}
