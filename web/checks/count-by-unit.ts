/** How many findings lie in each unit. */
import type { Finding } from '../../server/api/contract.ts'

export function countByUnit(
  findings: readonly Pick<Finding, 'unitCode'>[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { unitCode } of findings)
    if (unitCode) counts.set(unitCode, (counts.get(unitCode) ?? 0) + 1)
  return counts
}
